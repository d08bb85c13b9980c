import { count } from "../../words/dates";
import { t } from "../../words/words.svelte";

/** "1,5 jour", of half-days. */
export function daysText(halfDays: number): string {
  const days = halfDays / 2;
  return t("project-days", { count: days, days: count(days) });
}

/** "3 h 30", "45 min": a length in minutes. */
export function lengthText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  if (hours === 0) return t("project-minutes", { minutes: rest });
  if (rest === 0) return t("project-hours", { hours });
  return t("project-hours-minutes", { hours, minutes: String(rest).padStart(2, "0") });
}

/** The half-days that somebody wrote in days; false where it is no number of half-days, null where nothing is written. */
export function halfDaysFrom(text: string): number | null | false {
  const written = text.trim().replace(",", ".");
  if (!written) return null;
  const halves = Number(written) * 2;
  return Number.isInteger(halves) && halves >= 0 && halves <= 2000 ? halves : false;
}

/** Half-days as somebody writes them in a field: "1,5". */
export function halfDaysWritten(halfDays: number | null): string {
  return halfDays === null ? "" : count(halfDays / 2);
}

/** The whole number that somebody wrote; false where it is none, null where nothing is written. */
export function wholeFrom(text: string): number | null | false {
  const written = text.trim();
  if (!written) return null;
  return /^\d{1,6}$/.test(written) ? Number(written) : false;
}

/** The minutes that somebody wrote: "2 h", "1h30", "90 min", "90"; nothing where that is no length up to a day. */
export function lengthFrom(text: string): number | undefined {
  const written = text.trim().toLowerCase().replaceAll(/\s+/g, "");
  const [, hours, rest] = /^(\d{1,2})(?:h|:)(\d{1,2})?(?:min|m)?$/.exec(written) ?? [];
  const [, plain] = /^(\d{1,4})(?:min|m|mn)?$/.exec(written) ?? [];
  if (hours !== undefined && Number(rest ?? 0) > 59) return undefined;
  const minutes = hours === undefined ? Number(plain) : Number(hours) * 60 + Number(rest ?? 0);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 24 * 60 ? minutes : undefined;
}
