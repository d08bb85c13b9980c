const LONGEST_S = 24 * 3600;

/** "4:05", "1:02:03": whole seconds as a clock shows them. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/**
 * A length of time as somebody types it ("3:00", "180", "3 min", "3 min 30", "90 s", "00:03:00"), in seconds; nothing
 * where it is none. A bare number up to 20 is minutes, as people say it; above, seconds.
 */
export function secondsFrom(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replace(",", ".");
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return within(Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  const bare = /^\d+$/.exec(typed);
  if (bare) return within(Number(typed) <= 20 ? Number(typed) * 60 : Number(typed));
  const words =
    /^(?:(\d+)\s*h(?:\s*|$))?(?:(\d+(?:\.\d+)?)\s*(?:min\w*|mn|m|'|’|′)\.?\s*)?(?:(\d+)\s*(?:s\w*|"|”|″)?)?$/.exec(
      typed,
    );
  if (!typed || !words) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = words;
  return within(Number(hours) * 3600 + Math.round(Number(minutes) * 60) + Number(seconds));
}

function within(seconds: number): number | undefined {
  return seconds <= LONGEST_S ? seconds : undefined;
}
