/** Milliseconds since 1970 as an instant that the words for dates take, by this laptop's clock. */
export function instantOf(ms: number): string {
  const at = new Date(ms);
  if (Number.isNaN(at.getTime())) return "";
  const local = new Date(ms - at.getTimezoneOffset() * 60_000);
  return local.toISOString();
}
