import { listen } from "@tauri-apps/api/event";
import { call } from "./call";
import type { ExchangeFile } from "./types/ExchangeFile";
import type { ExportDone } from "./types/ExportDone";
import type { MergeDone } from "./types/MergeDone";
import type { MergePreview } from "./types/MergePreview";
import type { StickSheet } from "./types/StickSheet";
import type { Strength } from "./types/Strength";
import type { TransferProgress } from "./types/TransferProgress";

export const proposePassphrase = () => call<string>("propose_passphrase");
export const passphraseStrength = (passphrase: string) =>
  call<Strength>("passphrase_strength", { passphrase });
export const sticks = () => call<StickSheet[]>("sticks");
export const lookAtFile = (path: string) => call<ExchangeFile>("look_at_file", { path });
/** Into a file, or into a folder under a name of its own. Without a passphrase, unsealed. */
export const exportEvent = (path: string, passphrase: string | null, since: string | null) =>
  call<ExportDone>("export_event", { path, passphrase, since });
export const previewMerge = (path: string, passphrase: string | null) =>
  call<MergePreview>("preview_merge", { paths: [path], passphrase });
export const mergeFile = (path: string, passphrase: string | null) =>
  call<MergeDone>("merge_files", { paths: [path], passphrase });
export const joinEvent = (path: string, passphrase: string | null, name: string) =>
  call<null>("join_event", { paths: [path], passphrase, name });
export const stopTransfer = () => call<null>("stop_transfer");
/** The file that somebody opened from the desktop, once. */
export const openedFile = () => call<string | null>("opened_file");

/** Calls `heard` with how far an export or a merge is; returns how to stop listening. */
export function onTransferProgress(heard: (progress: TransferProgress) => void): () => void {
  const stopping = listen<TransferProgress>("transfer-progress", ({ payload }) => heard(payload));
  return () => void stopping.then((stop) => stop());
}

/** Calls `heard` with the names of sticks that were plugged in; with none, where one was pulled out. */
export function onSticks(heard: (come: string[]) => void): () => void {
  const stopping = listen<string[]>("sticks", ({ payload }) => heard(payload));
  return () => void stopping.then((stop) => stop());
}

/** Calls `heard` when a file is opened from the desktop. */
export function onFileOpened(heard: () => void): () => void {
  const stopping = listen("file-opened", () => heard());
  return () => void stopping.then((stop) => stop());
}
