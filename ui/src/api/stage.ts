import { listen } from "@tauri-apps/api/event";
import { call } from "./call";
import type { KeyEcho } from "./types/KeyEcho";
import type { StageWindow } from "./types/StageWindow";

export const stageWindow = () => call<StageWindow>("stage_window");
export const openStage = (screen: string | null) => call<StageWindow>("open_stage", { screen });
export const closeStage = () => call<StageWindow>("close_stage");
export const stageLives = () => call<null>("stage_lives");
export const echoKey = (echo: KeyEcho) => call<null>("echo_key", { echo });

function heard<T>(event: string, told: (payload: T) => void): () => void {
  const stopping = listen<T>(event, ({ payload }) => told(payload));
  return () => void stopping.then((stop) => stop());
}

/** Calls `told` when the stage opened, closed, moved or came back; returns how to stop. */
export const onStage = (told: (stage: StageWindow) => void) => heard("stage", told);
/** Calls `told` when a key was pressed on the stage; returns how to stop. */
export const onStageKey = (told: (echo: KeyEcho) => void) => heard("key_pressed", told);
