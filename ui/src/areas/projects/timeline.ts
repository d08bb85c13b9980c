const DAY_MS = 86_400_000;

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** How far a day's beginning is between two others, both included: 0 at the first, 1 after the last. */
export function along(day: string, from: string, to: string): number {
  const whole = noon(to) - noon(from) + DAY_MS;
  return Math.min(1, Math.max(0, (noon(day) - noon(from)) / whole));
}

/** The same of the day's end. */
export function alongEnd(day: string, from: string, to: string): number {
  const whole = noon(to) - noon(from) + DAY_MS;
  return Math.min(1, Math.max(0, (noon(day) + DAY_MS - noon(from)) / whole));
}

/** The first day of every month between two days; no more than ten years of them. */
export function monthsFrom(from: string, to: string): string[] {
  const months = [];
  let [year = 0, month = 1] = from.split("-").map(Number);
  while (months.length < 120) {
    const first = `${year}-${String(month).padStart(2, "0")}-01`;
    if (first > to) break;
    months.push(first);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
