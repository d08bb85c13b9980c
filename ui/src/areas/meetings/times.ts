import type { Away } from "../../api/types/Away";
import type { Frame } from "../../api/types/Frame";
import type { SlotTime } from "../../api/types/SlotTime";

/** Minutes since midnight, of "14:15:00". */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** "14:15:00", of minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00`;
}

/** Whether somebody is there during a slot. */
export function isThere(away: readonly Away[], slot: SlotTime): boolean {
  return !away.some(
    ({ from, until }) => (from === null || from < slot.end) && (until === null || slot.start < until),
  );
}

/** The times somebody is away, of the slots they are there: from the first slot or until the last, for good. */
export function awayFrom(slots: readonly SlotTime[], there: (slot: SlotTime) => boolean): Away[] {
  const away: Away[] = [];
  let from: string | null = null;
  let missing = false;
  for (const [at, slot] of slots.entries()) {
    if (there(slot)) {
      if (missing) away.push({ from, until: slot.start });
      missing = false;
    } else if (!missing) {
      missing = true;
      from = at === 0 ? null : slot.start;
    }
  }
  if (missing) away.push({ from, until: null });
  return away;
}

/** The slots of a frame that is being written; no more than a day has room for. */
export function slotsOf(frame: Frame): { start: string; end: string; block: number }[] {
  const step = frame.length + frame.changeover;
  if (frame.length <= 0 || step <= 0) return [];
  return frame.blocks.flatMap((block, at) =>
    Array.from({ length: Math.min(block.slots, 64) }, (_, n) => {
      const start = minutesOf(block.start) + n * step;
      return { start: timeOf(start), end: timeOf(start + frame.length), block: at };
    }),
  );
}

/** When a block's last meeting ends. */
export function blockEnd(frame: Frame, at: number): number {
  const block = frame.blocks[at];
  if (!block) return 0;
  return minutesOf(block.start) + block.slots * (frame.length + frame.changeover) - frame.changeover;
}
