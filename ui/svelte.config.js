import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

export default {
  preprocess: vitePreprocess(),
  // Styles go to files: the content policy allows none in the page.
  compilerOptions: { runes: true, css: "external" },
};
