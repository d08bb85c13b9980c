import { locale, t } from "./words.svelte";

// A day travels as "2020-03-04" and has no time zone; an instant travels with its offset.

const formats = new Map<string, Intl.DateTimeFormat>();

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${name}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale(), options)));
  return made;
}

/** A day as the language writes it; French begins its months with a "1er". */
function written(name: string, options: Intl.DateTimeFormatOptions, day: string): string {
  const text = format(name, { ...options, timeZone: "UTC" }).format(noon(day));
  return locale() === "fr-FR" ? text.replace(/\b1\b/, "1er") : text;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Every day from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const days = [];
  for (const day = noon(from); days.length <= 100; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10);
    if (text > to) break;
    days.push(text);
  }
  return days;
}

/** "mercredi 4 mars 2020", the same on the screen and on paper. */
export function longDay(day: string): string {
  const date = noon(day);
  return t("date-long", {
    weekday: date.getUTCDay() || 7,
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: String(date.getUTCFullYear()),
  });
}

/** "mercredi 4 mars" */
export function dayName(day: string): string {
  return written("day", { weekday: "long", day: "numeric", month: "long" }, day);
}

/** "mer. 4 mars" */
export function shortDay(day: string): string {
  return written("short", { weekday: "short", day: "numeric", month: "short" }, day);
}

/** "mer. 4" */
export function weekDay(day: string): string {
  return written("week", { weekday: "short", day: "numeric" }, day);
}

/** "09:12", of an instant as the laptop that recorded it saw it. */
export function clock(instant: string): string {
  return /T(\d\d:\d\d)/.exec(instant)?.[1] ?? instant;
}

/** "09:30", of a session's hour, which travels as "09:30:00". */
export function hour(time: string): string {
  return time.slice(0, 5);
}

/** "4 mars, 09:12" */
export function moment(instant: string): string {
  const day = written("moment", { day: "numeric", month: "long" }, instant.slice(0, 10));
  return `${day}, ${clock(instant)}`;
}

/** A number as it is written: "1 234". */
export function count(value: number): string {
  // The narrow space is in none of our faces.
  return new Intl.NumberFormat(locale()).format(value).replaceAll("\u202f", "\u00a0");
}

/** The first letter as a capital, where a date begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}

/** "Mars 2020", of any of its days. */
export function monthName(day: string): string {
  return capital(written("month", { month: "long", year: "numeric" }, day));
}
