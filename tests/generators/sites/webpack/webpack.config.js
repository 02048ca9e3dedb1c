import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCoi from "mini-coi-rs/webpack";

const pages = ["index.html", "deep/page.html", "404.html"];

export default {
  mode: "production",
  entry: "./src/index.js",
  output: { publicPath: "/repo/", clean: true },
  devServer: { devMiddleware: { publicPath: "/repo/" } },
  plugins: [...pages.map((filename) => new HtmlWebpackPlugin({ filename })), new MiniCoi()],
};
