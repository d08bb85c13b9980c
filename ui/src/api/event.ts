import { call } from "./call";
import type { Backup } from "./types/Backup";
import type { DeskState } from "./types/DeskState";
import type { Info } from "./types/Info";
import type { NewEvent } from "./types/NewEvent";
import type { Verified } from "./types/Verified";

export const deskState = () => call<DeskState>("desk_state");
export const retry = () => call<DeskState>("retry");
export const createSample = () => call<null>("create_sample");
export const createEvent = (sheet: NewEvent) => call<null>("create_event", { sheet });
export const info = () => call<Info>("info");
export const verify = () => call<Verified>("verify");
export const listBackups = () => call<Backup[]>("list_backups");
export const backUp = () => call<Backup | null>("back_up");
export const restoreBackup = (name: string) => call<null>("restore_backup", { name });
