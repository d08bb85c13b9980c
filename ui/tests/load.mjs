// Runs a module of the screens as they are built, without a page around it.
import { runnerImport } from "vite";

export async function load(path) {
  const url = new URL(`../${path}`, import.meta.url);
  const { module } = await runnerImport(url.pathname, { configFile: false, logLevel: "error" });
  return module;
}
