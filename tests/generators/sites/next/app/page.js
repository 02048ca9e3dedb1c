import Link from "next/link";

export default () => (
  <p>
    <Link id="next" href="/deep/page/">
      Next
    </Link>
  </p>
);
