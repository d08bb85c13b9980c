import type { RoomClock } from "../api/types/RoomClock";
import { untilWhole } from "../areas/pitches/clock";
import { clockText } from "../areas/pitches/length";
import type { Level } from "./LevelMark.svelte";

/** The last minute of a slot stands out. */
const SOON_MS = 60_000;

/** What the stage shows of an afternoon of meetings, until it changes by itself in boot time. */
export interface RoomFace {
  shows: "room";
  room: RoomClock;
  /** The time left, where it is counted. */
  time: string | undefined;
  level: Level;
  /** How much of the phase is left, from 0 to 1. */
  share: number;
  until: number;
}

/** What the stage shows of it at a boot time; where a phase is over it stands at 0:00 until the next is told. */
export function roomFaceOf(room: RoomClock, boot: number): RoomFace | { shows: "black"; until: number } {
  if (room.scene.blackout) return { shows: "black", until: Infinity };
  const still = { shows: "room", room, level: "green", share: 0, until: Infinity } as const;
  if (room.until_boot === null) return { ...still, time: undefined };
  const left = Math.max(0, room.until_boot - boot);
  const whole = room.until_boot - (room.from_boot ?? room.until_boot);
  return {
    ...still,
    time: clockText(Math.ceil(left / 1000)),
    level: left <= SOON_MS ? "amber" : "green",
    share: whole > 0 ? Math.min(1, left / whole) : 0,
    until: left > 0 ? boot + untilWhole(left) : Infinity,
  };
}
