import { untrack } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { faultOf } from "../../api/call";
import * as api from "../../api/meetings";
import type { MeetingsPaper } from "../../api/types/MeetingsPaper";
import type { PaperRequest } from "../../api/types/PaperRequest";
import type { Between } from "../../api/types/Between";
import type { PartyLine } from "../../api/types/PartyLine";
import type { Tier } from "../../api/types/Tier";
import { live } from "../../lib/live.svelte";
import { sayFault } from "../../lib/toasts.svelte";
import { pairKey, sidesOf } from "./pairs";

/** What was typed into the grid and is not read back yet. */
interface Typed {
  value: Tier | null;
  recorded: boolean;
}

/** A session of meetings as its screens know it. For use in a component. */
export class Gathering {
  readonly session: string;
  readonly #asked;
  readonly #wishes = new SvelteMap<string, Typed>();
  readonly #vetoes = new SvelteMap<string, { value: boolean; recorded: boolean }>();
  readonly #between = $derived.by<Record<string, Between>>(() => {
    const pairs = this.page?.meetings.between ?? [];
    return Object.fromEntries(pairs.map((one) => [pairKey(one.pair.a, one.pair.b), one]));
  });
  readonly #names = $derived.by<Record<string, string>>(() =>
    Object.fromEntries(this.parties.map(({ party, name }) => [party, name])),
  );
  /** Those who take part. */
  readonly taking = $derived.by(() => this.parties.filter(({ sheet }) => sheet.taking_part));
  /** The rows and the columns of the grid. */
  readonly sides = $derived.by(() => sidesOf(this.taking));

  /** A paper of the roster in force. */
  paper(of: MeetingsPaper): PaperRequest {
    return { paper: "meetings", session: this.session, version: null, of };
  }

  constructor(session: string) {
    this.session = session;
    this.#asked = live(() => api.meetings(session), undefined, 100);
    $effect(() => {
      if (!this.page) return;
      untrack(() => {
        for (const typed of [this.#wishes, this.#vetoes])
          for (const [key, { recorded }] of typed) if (recorded) typed.delete(key);
      });
    });
  }

  get page() {
    return this.#asked.value;
  }

  get fault() {
    return this.#asked.fault;
  }

  get parties(): PartyLine[] {
    return this.page?.meetings.parties ?? [];
  }

  get slots() {
    return this.page?.slots ?? [];
  }

  again = () => this.#asked.again();

  name(party: string): string {
    return this.#names[party] ?? "";
  }

  names(parties: readonly string[]): string {
    return parties.map((party) => this.name(party)).join(", ");
  }

  between(a: string, b: string): Between | undefined {
    return this.#between[pairKey(a, b)];
  }

  /** What one wishes of the other. */
  wish(from: string, to: string): Tier | null {
    const typed = this.#wishes.get(`${from} ${to}`);
    if (typed) return typed.value;
    const found = this.between(from, to);
    if (!found) return null;
    return found.pair.a === from ? found.a_wishes : found.b_wishes;
  }

  veto(a: string, b: string): boolean {
    return this.#vetoes.get(pairKey(a, b))?.value ?? this.between(a, b)?.veto ?? false;
  }

  pin(a: string, b: string): string | null {
    return this.between(a, b)?.pin ?? null;
  }

  /** Shown at once, recorded after. */
  setWish = async (from: string, to: string, value: Tier | null): Promise<void> => {
    if (this.wish(from, to) === value) return;
    const key = `${from} ${to}`;
    await this.#type(this.#wishes, key, value, () => api.setWish(this.session, from, to, value));
  };

  setVeto = async (a: string, b: string, value: boolean): Promise<void> => {
    if (this.veto(a, b) === value) return;
    await this.#type(this.#vetoes, pairKey(a, b), value, () => api.setVeto(this.session, a, b, value));
  };

  /** Does it; what is refused is said. Answers whether it was done. */
  attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (thrown) {
      sayFault(faultOf(thrown));
      return false;
    }
  };

  async #type<V>(
    typed: SvelteMap<string, { value: V; recorded: boolean }>,
    key: string,
    value: V,
    record: () => Promise<unknown>,
  ): Promise<void> {
    const mine = { value, recorded: false };
    typed.set(key, mine);
    const done = await this.attempt(record);
    // Typed over meanwhile: the later one has the word.
    if (typed.get(key) !== mine) return;
    if (done) typed.set(key, { value, recorded: true });
    else typed.delete(key);
  }
}
