import type { DayPart } from "../../api/types/DayPart";
import type { ProgrammeLine } from "../../api/types/ProgrammeLine";
import type { Session } from "../../api/types/Session";
import { count, hour } from "../../words/dates";
import { DAY_PARTS } from "../../words/labels";
import { t } from "../../words/words.svelte";

/** The sessions of each day, in order. */
export function byDay(lines: ProgrammeLine[], days: string[]): { day: string; lines: ProgrammeLine[] }[] {
  return days.map((day) => ({ day, lines: lines.filter(({ session }) => session.day === day) }));
}

/** The parts of a day that have sessions, each with its own. */
export function byPart(lines: ProgrammeLine[]): { part: DayPart; lines: ProgrammeLine[] }[] {
  const parts = Object.keys(DAY_PARTS) as DayPart[];
  return parts
    .map((part) => ({ part, lines: lines.filter(({ session }) => session.part === part) }))
    .filter(({ lines }) => lines.length > 0);
}

/** "09:30 – 11:00", "09:30", or nothing where no hour is settled. */
export function hoursOf({ start, end }: Session): string {
  if (!start) return end ? t("session-until", { time: hour(end) }) : "";
  return end ? `${hour(start)} – ${hour(end)}` : hour(start);
}

/** The hours, or the part of the day where there are none. */
export function whenOf(session: Session): string {
  return hoursOf(session) || t(DAY_PARTS[session.part]);
}

/** "12 inscrits sur 20", "12 inscrits"; those who wait are not counted. */
export function fillOf(line: ProgrammeLine): string {
  const { capacity } = line.session;
  const inside = line.registered - waitingFor(line);
  const blanks = { count: inside, registered: count(inside) };
  return capacity === null
    ? t("session-registered", blanks)
    : t("session-registered-of", { ...blanks, capacity: count(capacity) });
}

/** How many people wait for a place. */
export function waitingFor({ session, registered }: ProgrammeLine): number {
  return session.capacity === null ? 0 : Math.max(0, registered - session.capacity);
}

/** Whether no place is left. */
export function isFull({ session, registered }: ProgrammeLine): boolean {
  return session.capacity !== null && registered >= session.capacity;
}
