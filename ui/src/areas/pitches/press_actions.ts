import type { PitchAction } from "../../api/types/PitchAction";
import type { Press } from "./keys";

const ACTIONS: Record<Exclude<Press, "blackout">, PitchAction> = {
  next: { do: "next" },
  undo: { do: "undo" },
  pause: { do: "toggle_pause" },
  start_or_pause: { do: "start_or_pause" },
  minute_more: { do: "adjust", seconds: 60 },
  minute_less: { do: "adjust", seconds: -60 },
};

/** What a key asks of the clock. */
export function actionOf(press: Exclude<Press, "blackout">): PitchAction {
  return ACTIONS[press];
}
