export default {
  title: "Docusaurus",
  url: "https://you.example",
  baseUrl: "/repo/",
  favicon: "data:,",
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
  plugins: ["mini-coi-rs/docusaurus"],
};
