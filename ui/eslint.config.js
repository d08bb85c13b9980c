import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const tauriOnlyInApi = {
  "no-restricted-imports": [
    "error",
    { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/api speaks to the shell." }] },
  ],
};

export default ts.config(
  { ignores: ["dist", "node_modules", "src/api/types", "src/words/keys.ts"] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ["scripts/**", "tests/**", "*.config.*"], languageOptions: { globals: { ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ["src/**"], rules: tauriOnlyInApi },
  { files: ["src/api/**"], rules: { "no-restricted-imports": "off" } },
  {
    rules: {
      eqeqeq: "error",
      "no-undef": "off", // TypeScript knows better.
      "@typescript-eslint/no-non-null-assertion": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "error",
      "svelte/no-navigation-without-resolve": "off",
      "svelte/require-each-key": "error",
    },
  },
);
