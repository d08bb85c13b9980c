/** What a key does to the clock, in the operator's window and on the stage alike. */
export type Press = "next" | "undo" | "blackout" | "pause" | "start_or_pause" | "minute_more" | "minute_less";

/** What is read of a key that was pressed. */
export interface Pressed {
  key: string;
  code: string;
  repeat: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** By the name of the key, which is what the keyboard's layout makes of it. */
const BY_KEY: Record<string, Press> = {
  PageDown: "next",
  ArrowRight: "next",
  PageUp: "undo",
  ArrowLeft: "undo",
  ".": "blackout",
  b: "blackout",
  B: "blackout",
  // Clickers send the one and the other in turn: neither may ever stop anything.
  F5: "pause",
  Escape: "pause",
  " ": "start_or_pause",
  "+": "minute_more",
  "-": "minute_less",
  "−": "minute_less",
};

/** By its place: a clicker presses the key that has the full stop on its own keyboard, whatever is there on this one. */
const BY_CODE: Record<string, Press> = { Period: "blackout", KeyB: "blackout" };

/** What a key means to the clock; nothing where it has no meaning. */
export function pressOf({ key, code, ctrlKey, metaKey, altKey }: Omit<Pressed, "repeat">): Press | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === "z" ? "undo" : undefined;
  return BY_KEY[key] ?? BY_CODE[code];
}

/** Within how many milliseconds a second "next" is the same press of an uncertain thumb. */
export const NEXT_APART_MS = 1_000;

/** Tells the presses that count from a key held down, and from a second "next" too soon. */
export class Thumb {
  #next = -Infinity;

  /** Whether a press at `at` milliseconds counts. */
  counts(press: Press, repeat: boolean, at: number): boolean {
    if (repeat) return false;
    if (press !== "next") return true;
    // A press that is ignored does not make the next one wait longer.
    if (at - this.#next < NEXT_APART_MS) return false;
    this.#next = at;
    return true;
  }
}

/** What takes text, and what has a use of its own for the arrows or the space bar. */
const WRITING = "input:not([type='checkbox'], [type='radio'], [type='button']), textarea, [contenteditable]";
const ARROWS = "[type='radio'], [role='radiogroup'], [role='tablist'], [role='slider']";
const SPACE = "button, a[href], summary, [type='checkbox'], [type='radio'], [role='switch'], [role='option']";
const ELSEWHERE = "[role='dialog'], [role='alertdialog'], [role='menu'], [role='listbox']";

/** Whether the key belongs to what has the focus, or to a dialog that is open, and not to the clock. */
export function belongsElsewhere(key: string, focused: EventTarget | null, page: ParentNode): boolean {
  if (page.querySelector(ELSEWHERE)) return true;
  if (!(focused instanceof Element)) return false;
  if (focused.closest(WRITING)) return true;
  if (key.startsWith("Arrow")) return focused.closest(ARROWS) !== null;
  return key === " " && focused.closest(SPACE) !== null;
}
