export default {
  source: { entry: { index: "./src/index.js", "deep/page": "./src/index.js" } },
  output: { assetPrefix: "/repo/" },
};
