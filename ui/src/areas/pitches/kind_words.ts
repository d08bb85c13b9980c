import type { PitchKind } from "../../api/types/PitchKind";
import type { Key } from "../../words/keys";

/** The word for each kind of item. */
export const KIND_WORDS: Record<PitchKind, Key> = {
  pitch: "pitch-kind-pitch",
  introduction: "pitch-kind-introduction",
  break: "pitch-kind-break",
  vote: "pitch-kind-vote",
  other: "pitch-kind-other",
};
