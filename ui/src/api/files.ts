import { open, save } from "@tauri-apps/plugin-dialog";

/** Lets somebody choose a file of these kinds (`["csv", "xlsx"]`); nothing where they do not. */
export async function chooseFile(title: string, name: string, extensions: string[]): Promise<string | null> {
  return open({ title, multiple: false, directory: false, filters: [{ name, extensions }] });
}

/** Lets somebody choose a folder; nothing where they do not. */
export async function chooseFolder(title: string): Promise<string | null> {
  return open({ title, multiple: false, directory: true });
}

/** Lets somebody choose where a file goes and what it is called; nothing where they do not. */
export async function chooseTarget(
  title: string,
  name: string,
  extension: string,
  proposed: string,
): Promise<string | null> {
  return save({
    title,
    defaultPath: `${proposed}.${extension}`,
    filters: [{ name, extensions: [extension] }],
  });
}
