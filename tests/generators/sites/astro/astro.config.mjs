import { defineConfig } from "astro/config";
import miniCoi from "mini-coi-rs/astro";

export default defineConfig({ base: "/repo", integrations: [miniCoi()] });
