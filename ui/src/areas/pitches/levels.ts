import type { PitchKind } from "../../api/types/PitchKind";
import type { Key } from "../../words/keys";
import type { Shown } from "./clock";
import { KIND_WORDS } from "./kind_words";

/** The word that goes with the colour: where the clock stands. */
export function wordOf(
  { part, level }: Pick<Shown, "part" | "level">,
  paused: boolean,
  kind: PitchKind,
): Key {
  if (paused) return "pitches-paused";
  if (level === "over") return "pitches-level-over";
  if (level === "red") return "pitches-level-red";
  if (part === "questions")
    return level === "amber" ? "pitches-level-amber-questions" : "pitches-part-questions";
  if (level === "amber") return "pitches-level-amber";
  return KIND_WORDS[kind];
}
