import { t } from "../../words/words.svelte";

/** "3 min", "3 min 30 s", "45 s": a length in words. */
export function lengthInWords(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return t("pitches-seconds", { seconds: rest });
  if (rest === 0) return t("pitches-minutes", { minutes });
  return t("pitches-minutes-seconds", { minutes, seconds: rest });
}

/** "18:30", of an instant in milliseconds since 1970 as this laptop's clock shows it. */
export function hourAt(wall: number): string {
  const at = new Date(wall);
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}

/** "4 min de retard", "2 min d’avance", "À l’heure": under a minute is on time. */
export function lateInWords(ms: number): string {
  const minutes = Math.trunc(Math.abs(ms) / 60_000);
  if (minutes === 0) return t("pitches-on-time");
  return ms > 0 ? t("pitches-late", { minutes }) : t("pitches-early", { minutes });
}

/** Whether that is something to say. */
export function isLate(ms: number): boolean {
  return ms >= 60_000;
}
