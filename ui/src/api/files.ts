import { open, save } from "@tauri-apps/plugin-dialog";

/** Lets somebody choose a file of these kinds (`["csv", "xlsx"]`); nothing where they do not. */
export async function chooseFile(title: string, name: string, extensions: string[]): Promise<string | null> {
  return open({ title, multiple: false, directory: false, filters: [{ name, extensions }] });
}

/** Lets somebody choose where a file goes, beginning with a name; nothing where they do not. */
export async function chooseWhere(
  title: string,
  defaultPath: string,
  name: string,
  extensions: string[],
): Promise<string | null> {
  return save({ title, defaultPath, filters: [{ name, extensions }] });
}
