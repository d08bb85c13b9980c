import { listen } from "@tauri-apps/api/event";
import type { Area } from "./types/Area";

/** Calls `heard` with the areas that changed, after anything was recorded; returns how to stop. */
export function onChanged(heard: (areas: Area[]) => void): () => void {
  const stopping = listen<Area[]>("changed", (event) => heard(event.payload));
  return () => void stopping.then((stop) => stop());
}
