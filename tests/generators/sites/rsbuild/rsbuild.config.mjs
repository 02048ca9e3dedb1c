import miniCoi from "mini-coi-rs/rsbuild";

export default {
  source: { entry: { index: "./src/index.js", "deep/page": "./src/index.js", 404: "./src/index.js" } },
  server: { base: "/repo/" },
  plugins: [miniCoi()],
};
