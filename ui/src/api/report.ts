import { call } from "./call";
import type { ClosingView } from "./types/ClosingView";
import type { Written } from "./types/Written";

/** What the event came to, as it stands now. */
export const closing = () => call<ClosingView>("closing");
/** Writes the report into a new folder in `parent`. */
export const writeReport = (parent: string, names: boolean) =>
  call<Written>("write_report", { parent, names });
/** In the system's file manager. */
export const openReport = (folder: string) => call<null>("open_report", { folder });
