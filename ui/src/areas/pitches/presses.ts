import type { Key } from "../../words/keys";
import type { Press } from "./keys";

/** The word for what a key does. */
export const PRESSES: Record<Press, Key> = {
  next: "press-next",
  undo: "press-undo",
  blackout: "press-blackout",
  pause: "press-pause",
  start_or_pause: "press-start-or-pause",
  minute_more: "press-minute-more",
  minute_less: "press-minute-less",
};

/** Whether a word that travelled is a press. */
export function isPress(text: string | null): text is Press {
  return text !== null && text in PRESSES;
}

const KEY_NAMES: Record<string, Key> = {
  " ": "key-space",
  ArrowLeft: "key-left",
  ArrowRight: "key-right",
  PageDown: "key-page-down",
  PageUp: "key-page-up",
  Escape: "key-escape",
  Backspace: "key-backspace",
  Tab: "key-tab",
};

/** What a key is called, where it has a name of its own. */
export function keyName(key: string): Key | undefined {
  return KEY_NAMES[key];
}
