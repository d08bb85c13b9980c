import { onMount } from "svelte";
import { faultOf } from "../../api/call";
import * as api from "../../api/stage";
import type { Screen } from "../../api/types/Screen";
import type { StageWindow } from "../../api/types/StageWindow";
import { sayFault } from "../../lib/toasts.svelte";
import { t } from "../../words/words.svelte";

/** The stage's window, as the operator knows it. For use in a component. */
export class StageKept {
  now = $state.raw<StageWindow>();
  busy = $state(false);

  constructor(onreturn: () => void) {
    onMount(() => {
      void this.#take(api.stageWindow());
      return api.onStage((now) => {
        const before = this.now;
        this.now = now;
        if (before && now.open && now.returned > before.returned) onreturn();
      });
    });
  }

  get on(): Screen | undefined {
    return this.now?.screens.find((screen) => screen.id === this.now?.on);
  }

  /** The monitors that are not the operator's. */
  get free(): Screen[] {
    return this.now?.screens.filter((screen) => !screen.operator) ?? [];
  }

  open = (screen: string | null) => this.#take(api.openStage(screen));
  close = () => this.#take(api.closeStage());

  async #take(asked: Promise<StageWindow>): Promise<void> {
    this.busy = true;
    try {
      this.now = await asked;
    } catch (thrown) {
      sayFault(faultOf(thrown));
    } finally {
      this.busy = false;
    }
  }
}

/** "HDMI-1, 1920 × 1080" */
export function screenName({ name, width, height }: Screen): string {
  return t("pitches-screen", {
    name: name || t("pitches-screen-unnamed"),
    width: String(width),
    height: String(height),
  });
}
