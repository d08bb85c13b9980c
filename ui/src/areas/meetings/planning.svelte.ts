import { onMount } from "svelte";
import { faultOf } from "../../api/call";
import * as api from "../../api/meetings";
import type { Fault } from "../../api/types/Fault";
import type { MeetingsProgress } from "../../api/types/MeetingsProgress";
import type { Planned } from "../../api/types/Planned";
import { say } from "../../lib/toasts.svelte";
import { t } from "../../words/words.svelte";
import type { Gathering } from "./gathering.svelte";

/** The same input and the same seed give the same roster: the button always asks with this one. */
const SEED = 1;

/** A plan that is looked for, and the one that was found. For use in a component. */
export class Planning {
  busy = $state(false);
  stopping = $state(false);
  progress = $state.raw<MeetingsProgress>();
  found = $state.raw<Planned>();
  fault = $state.raw<Fault>();
  readonly #gathering: Gathering;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
    onMount(() => {
      const stop = api.onMeetingsProgress((progress) => {
        if (this.busy && progress.session === gathering.session) this.progress = progress;
      });
      return () => {
        stop();
        // Nobody is there to take the answer.
        if (this.busy) void api.stopPlanning();
      };
    });
  }

  start = async (): Promise<void> => {
    this.busy = true;
    this.stopping = false;
    this.progress = undefined;
    this.found = undefined;
    this.fault = undefined;
    try {
      const found = await api.planMeetings(this.#gathering.session, SEED, true);
      // The first roster changes nobody's sheet: it is simply there.
      if (this.#gathering.page?.roster) this.found = found;
      else await this.#keep(found);
    } catch (thrown) {
      this.fault = faultOf(thrown);
    } finally {
      this.busy = false;
    }
  };

  stop = async (): Promise<void> => {
    this.stopping = true;
    await this.#gathering.attempt(api.stopPlanning);
  };

  keep = async (): Promise<void> => {
    const { found } = this;
    if (found) await this.#gathering.attempt(() => this.#keep(found));
  };

  leave = (): void => {
    this.found = undefined;
  };

  async #keep(found: Planned): Promise<void> {
    await api.keepPlan(found.token);
    await this.#gathering.again();
    this.found = undefined;
    say(t("meetings-plan-kept", { count: found.draft.meetings.length }));
  }
}
