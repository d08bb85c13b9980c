import { open } from "@tauri-apps/plugin-dialog";
import { call } from "./call";
import type { FolderProspect } from "./types/FolderProspect";
import type { SharedFolder } from "./types/SharedFolder";

export const sharedFolder = () => call<SharedFolder>("shared_folder");
/** The passphrase that is kept, to set up another laptop; where none is, one to begin with. */
export const folderPassphrase = () => call<string>("folder_passphrase");
export const folderProspect = (path: string) => call<FolderProspect>("folder_prospect", { path });
export const shareFolder = (path: string, passphrase: string) =>
  call<null>("share_folder", { path, passphrase });
export const pauseFolder = (pause: boolean) => call<null>("pause_folder", { pause });
export const forgetFolder = () => call<null>("forget_folder");
export const joinFolder = (path: string, passphrase: string, name: string) =>
  call<null>("join_folder", { path, passphrase, name });

/** Lets somebody choose a folder; nothing where they do not. */
export async function chooseFolder(title: string): Promise<string | null> {
  return open({ title, multiple: false, directory: true });
}
