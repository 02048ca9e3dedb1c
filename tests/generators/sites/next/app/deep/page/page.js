export default () => <p>A deep page</p>;
