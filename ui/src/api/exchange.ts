import { listen } from "@tauri-apps/api/event";
import { call } from "./call";
import type { Mapping } from "./types/Mapping";
import type { PeopleOutcome } from "./types/PeopleOutcome";
import type { PeoplePreview } from "./types/PeoplePreview";
import type { ProgrammeOutcome } from "./types/ProgrammeOutcome";
import type { ProgrammePreview } from "./types/ProgrammePreview";

export const previewPeople = (path: string, mapping: Mapping | null) =>
  call<PeoplePreview>("preview_people", { path, mapping });
export const importPeople = (path: string, mapping: Mapping) =>
  call<PeopleOutcome>("import_people", { path, mapping });
export const previewProgramme = (path: string) => call<ProgrammePreview>("preview_programme", { path });
export const importProgramme = (path: string) => call<ProgrammeOutcome>("import_programme", { path });

/** What somebody does with files that they drag from the desktop. */
export interface Dragging {
  over?: () => void;
  away?: () => void;
  dropped: (path: string) => void;
}

/** Listens to files that are dragged onto the window; returns how to stop. */
export function onFilesDragged({ over, away, dropped }: Dragging): () => void {
  const stopping = [
    listen("tauri://drag-enter", () => over?.()),
    listen("tauri://drag-leave", () => away?.()),
    listen<{ paths: string[] }>("tauri://drag-drop", ({ payload }) => {
      away?.();
      const [path] = payload.paths;
      if (path) dropped(path);
    }),
  ];
  return () => void Promise.all(stopping).then((stops) => stops.forEach((stop) => stop()));
}
