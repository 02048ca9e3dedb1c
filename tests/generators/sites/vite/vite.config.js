import miniCoi from "mini-coi-rs/vite";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/repo/",
  build: { rollupOptions: { input: ["index.html", "deep/page.html"] } },
  plugins: [miniCoi()],
});
