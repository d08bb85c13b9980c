import Coffee from "@lucide/svelte/icons/coffee";
import Hand from "@lucide/svelte/icons/hand";
import Mic from "@lucide/svelte/icons/mic";
import Timer from "@lucide/svelte/icons/timer";
import Vote from "@lucide/svelte/icons/vote";
import type { LucideIcon } from "@lucide/svelte";
import type { PitchKind } from "../../api/types/PitchKind";

/** The sign for each kind of item. */
export const KIND_ICONS: Record<PitchKind, LucideIcon> = {
  pitch: Mic,
  introduction: Hand,
  break: Coffee,
  vote: Vote,
  other: Timer,
};
