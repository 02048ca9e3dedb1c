import { withMiniCoi } from "mini-coi-rs/vitepress";

export default withMiniCoi({ title: "VitePress", base: "/repo/" });
