/**
 * An hour as somebody types it ("9h30", "9:30", "930", "9") as it travels ("09:30:00"); nothing where it is empty,
 * false where it is no hour.
 */
export function hourFrom(text: string): string | null | false {
  const typed = text.trim().toLowerCase();
  if (!typed) return null;
  const [, hours, minutes = "0"] =
    /^(\d{1,2})(?:\s*[h:.]\s*(\d{2})?)?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return false;
  return `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}:00`;
}
