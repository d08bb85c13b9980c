import { faultOf } from "../api/call";
import * as api from "../api/folder";
import type { FolderMood } from "../api/types/FolderMood";
import type { SharedFolder } from "../api/types/SharedFolder";
import { sayFault } from "./toasts.svelte";

/** How the folder stands, a pause included. */
export type SharingMood = FolderMood | "paused";

/** The folder that this laptop shares, and how it stands. */
class Sharing {
  folder = $state.raw<SharedFolder>();
  #latest = 0;

  /** Nothing where no folder is shared. */
  readonly mood = $derived.by((): SharingMood | undefined => {
    if (!this.folder?.path) return undefined;
    return this.folder.on ? (this.folder.state?.mood ?? "starting") : "paused";
  });

  /** Asks the shell; of two answers on their way, the newer counts. */
  async refresh(): Promise<void> {
    const turn = ++this.#latest;
    try {
      const folder = await api.sharedFolder();
      if (turn === this.#latest) this.folder = folder;
    } catch (thrown) {
      sayFault(faultOf(thrown));
    }
  }
}

export const sharing = new Sharing();
