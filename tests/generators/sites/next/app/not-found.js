export default () => <p>Nothing is here.</p>;
