import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 1420, strictPort: true },
  build: {
    // The oldest webview that is met: WebKitGTK as Debian 12 and Ubuntu 22.04 keep it.
    target: "safari16.4",
    // Everything is a file of its own: the content policy allows no data: URL for styles, scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1024,
    // What the screens hold of other people goes with them, into the program and the package.
    license: { fileName: "licences.md" },
    // The operator's window, and the stage: a small page of its own.
    rolldownOptions: { input: ["index.html", "stage.html"] },
  },
});
