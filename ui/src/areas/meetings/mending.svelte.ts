import { faultOf } from "../../api/call";
import * as api from "../../api/meetings";
import type { Fault } from "../../api/types/Fault";
import type { Happening } from "../../api/types/Happening";
import type { MendedRoster } from "../../api/types/MendedRoster";
import { say } from "../../lib/toasts.svelte";
import { t } from "../../words/words.svelte";
import type { Gathering } from "./gathering.svelte";

/** What happened to somebody, and the roster that is made of it: nothing is recorded before it is taken. */
export class Mending {
  /** To whom; nothing where what was noted elsewhere is mended. */
  party = $state<string | null>(null);
  busy = $state(false);
  mended = $state.raw<MendedRoster>();
  fault = $state.raw<Fault>();
  /** Whose sheets the last repair changed, and of which version they were. */
  last = $state.raw<{ sheets: string[]; number: number }>();
  readonly #gathering: Gathering;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  ask = async (party: string | null, happening: Happening | null): Promise<void> => {
    this.party = party;
    this.busy = true;
    this.mended = undefined;
    this.fault = undefined;
    try {
      this.mended = await api.mendMeetings(this.#gathering.session, party, happening);
    } catch (thrown) {
      this.fault = faultOf(thrown);
    } finally {
      this.busy = false;
    }
  };

  /** Takes the roster that moves nothing, or one of the offers. */
  keep = async (offer: number | null): Promise<void> => {
    const { mended } = this;
    if (!mended) return;
    const change = offer === null ? mended.mended.still : mended.mended.offers[offer]?.change;
    this.busy = true;
    const done = await this.#gathering.attempt(async () => {
      await api.keepRepair(mended.token, offer);
      await this.#gathering.again();
    });
    this.busy = false;
    if (!done || !change) return;
    this.leave();
    this.last = { sheets: change.sheets, number: this.#gathering.page?.roster?.number ?? 0 };
    say(
      change.sheets.length === 0
        ? t("meetings-mended-none")
        : t("meetings-mended", { count: change.sheets.length }),
    );
  };

  leave = (): void => {
    this.mended = undefined;
    this.fault = undefined;
    this.party = null;
  };
}
