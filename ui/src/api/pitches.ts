import { call } from "./call";
import type { Acted } from "./types/Acted";
import type { OrderEdit } from "./types/OrderEdit";
import type { PitchAction } from "./types/PitchAction";
import type { PitchesOutcome } from "./types/PitchesOutcome";
import type { PitchesPreview } from "./types/PitchesPreview";
import type { PitchesView } from "./types/PitchesView";
import type { Report } from "./types/Report";
import type { Scene } from "./types/Scene";

/** A session's pitches; of the session on stage where none is named. */
export const pitches = (session: string | null) => call<PitchesView>("pitches", { session });
/** Milliseconds since the computer started, sleep included, with fractions: what the frames' clock is tied to. */
export const bootTime = () => call<number>("boot_time");
export const pitchAction = (session: string | null, action: PitchAction) =>
  call<Acted>("pitch_action", { session, action });
export const editRunningOrder = (session: string, edit: OrderEdit) =>
  call<PitchesView>("edit_running_order", { session, edit });
export const setScene = (scene: Scene) => call<null>("set_scene", { scene });
export const pitchReport = (session: string) => call<Report>("pitch_report", { session });
export const previewPitches = (session: string, path: string) =>
  call<PitchesPreview>("preview_pitches", { session, path });
export const importPitches = (session: string, path: string) =>
  call<PitchesOutcome>("import_pitches", { session, path });
/** Planned against real, as a table. */
export const savePitchTable = (session: string, path: string) =>
  call<null>("save_pitch_table", { session, path });
