import type { KeyEcho } from "../../api/types/KeyEcho";
import { belongsElsewhere, pressOf, Thumb, type Press } from "./keys";

const HELD = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "NumLock", "Fn", "Dead"]);

/**
 * Hears the keys of a window, for its `keydown`: `act` for those that count, `echo` for whatever means something, and
 * for every key where `all` are asked for.
 */
export function watchKeys(act: (press: Press) => void, echo: (echo: KeyEcho) => void, all = false) {
  const thumb = new Thumb();
  return (event: KeyboardEvent): void => {
    // Some webviews load their page anew at this one, wherever the focus is.
    if (event.key === "F5") event.preventDefault();
    if (HELD.has(event.key) || belongsElsewhere(event.key, event.target, document)) return;
    const press = pressOf(event);
    if (press) event.preventDefault();
    else if (!all) return;
    const heeded = press !== undefined && thumb.counts(press, event.repeat, event.timeStamp);
    if (heeded || !event.repeat) echo({ key: event.key, press: press ?? null, heeded });
    if (press && heeded) act(press);
  };
}
