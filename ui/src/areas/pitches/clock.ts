import type { ClockView } from "../../api/types/ClockView";
import type { Count } from "../../api/types/Count";
import { clockText } from "./length";

// What a window shows of the clock, from the core's anchors and the time. The twin of `ClockView::left` in the core: both
// are held to the same examples.

/** How the time left stands; each goes with a word and a shape. */
export type Level = "green" | "amber" | "red" | "over";

/** What the time is of. */
export type Part = "pitch" | "questions";

/** The part that the clock is at and what is left of it, in milliseconds, at a boot time. */
export function leftAt(clock: ClockView, boot: number): { part: Part; left: number; whole: number } {
  const counts = clock.phase === "running" && !clock.paused;
  const elapsed = clock.elapsed_ms + (counts ? boot - clock.anchor_boot : 0);
  if (clock.questions_from_ms !== null) {
    const left = clock.questions_from_ms + clock.questions_ms - elapsed;
    return { part: "questions", left, whole: clock.questions_ms };
  }
  if (!clock.by_hand && clock.questions_ms > 0 && elapsed >= clock.pitch_ms) {
    const left = clock.pitch_ms + clock.questions_ms - elapsed;
    return { part: "questions", left, whole: clock.questions_ms };
  }
  return { part: "pitch", left: clock.pitch_ms - elapsed, whole: clock.pitch_ms };
}

export function levelOf(clock: ClockView, left: number): Level {
  if (left <= 0) return "over";
  if (left <= clock.red_ms) return "red";
  return left <= clock.amber_ms ? "amber" : "green";
}

/** The clock as it is shown, until it changes by itself. */
export interface Shown {
  part: Part;
  level: Level;
  text: string;
  /** How much of the part's time is left, from 0 to 1. */
  share: number;
  /** When it next changes, in boot time. */
  until: number;
}

/**
 * A countdown shows a second as long as any of it is left: 3:00 as it starts, 0:01 until the end, 0:00, then +0:01.
 * Counting up it shows the seconds that are full.
 */
export function shownAt(clock: ClockView, count: Count, boot: number): Shown {
  const { part, left, whole } = leftAt(clock, boot);
  const gone = whole - left;
  const down = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const text =
    count === "up"
      ? clockText(Math.floor(Math.max(0, gone) / 1000))
      : `${left <= 0 && down > 0 ? "+" : ""}${clockText(down)}`;
  const change = Math.min(untilWhole(left), count === "up" ? untilWhole(-gone) : Infinity);
  const counts = clock.phase === "running" && !clock.paused;
  return {
    part,
    level: levelOf(clock, left),
    text,
    share: whole > 0 ? Math.min(1, Math.max(0, left / whole)) : 0,
    until: counts ? boot + change : Infinity,
  };
}

/** How long until a time that runs down is at a whole second again, in milliseconds: more than none, a second at most. */
export function untilWhole(left: number): number {
  return left - (Math.ceil(left / 1000) - 1) * 1000;
}

/** The countdown to a moment, and when it changes; nothing once it is there. */
export function countdownTo(moment: number, boot: number): { text: string; until: number } | undefined {
  const left = moment - boot;
  if (left <= 0) return undefined;
  return { text: clockText(Math.ceil(left / 1000)), until: boot + untilWhole(left) };
}
