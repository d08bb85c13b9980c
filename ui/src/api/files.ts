import { open } from "@tauri-apps/plugin-dialog";

/** Lets somebody choose a file of these kinds (`["csv", "xlsx"]`); nothing where they do not. */
export async function chooseFile(title: string, name: string, extensions: string[]): Promise<string | null> {
  return open({ title, multiple: false, directory: false, filters: [{ name, extensions }] });
}
