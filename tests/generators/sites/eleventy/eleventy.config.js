import { HtmlBasePlugin } from "@11ty/eleventy";
import miniCoi from "mini-coi-rs/eleventy";

export default (eleventyConfig) => {
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(miniCoi);
};

export const config = { pathPrefix: "/repo/" };
