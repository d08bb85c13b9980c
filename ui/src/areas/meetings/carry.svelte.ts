import * as api from "../../api/meetings";
import type { Kept } from "../../api/types/Kept";
import type { Meeting } from "../../api/types/Meeting";
import type { Pair } from "../../api/types/Pair";
import { say } from "../../lib/toasts.svelte";
import { hour } from "../../words/dates";
import { t } from "../../words/words.svelte";
import type { Gathering } from "./gathering.svelte";

type Places = Awaited<ReturnType<typeof api.meetingPlaces>>;

/** A meeting that was taken up, to be put down elsewhere in the roster. */
export class Carry {
  /** Whose it is, and where it may go. */
  up = $state.raw<{ pair: Pair; from: Meeting | undefined; places: Places }>();
  readonly #gathering: Gathering;
  readonly #kept: () => Kept;

  constructor(gathering: Gathering, kept: () => Kept) {
    this.#gathering = gathering;
    this.#kept = kept;
  }

  names({ a, b }: Pair): string {
    return `${this.#gathering.name(a)} – ${this.#gathering.name(b)}`;
  }

  isUp({ a, b }: Pair): boolean {
    return this.up?.pair.a === a && this.up.pair.b === b;
  }

  /** Takes a meeting up; one that is not in the roster yet as well. */
  take = async ({ a, b }: Pair): Promise<boolean> => {
    const from = this.#kept().meetings.find((one) => one.a === a && one.b === b);
    return this.#gathering.attempt(async () => {
      const places = await api.meetingPlaces(this.#gathering.session, a, b);
      this.up = { pair: { a, b }, from, places };
    });
  };

  leave = (): void => {
    this.up = undefined;
  };

  /** Whether it is there now. */
  isHome(slot: number, table: number): boolean {
    return this.up?.from?.slot === slot && this.up.from.table === table;
  }

  /** Whether it may be put there. */
  fits(slot: number, table: number): boolean {
    if (this.isHome(slot, table)) return false;
    const place = this.up?.places.find((one) => one.slot === slot);
    return place?.legal === true && place.tables.includes(table);
  }

  /** What is against it there, in sentences; nothing where it fits. */
  against(slot: number, table: number): string[] {
    if (!this.up || this.isHome(slot, table) || this.fits(slot, table)) return [];
    const place = this.up.places.find((one) => one.slot === slot);
    if (place && place.reasons.length > 0) return place.reasons;
    const { frame, meetings } = this.#kept();
    const taken = meetings.find((one) => one.slot === slot && one.table === table);
    return [
      t("meetings-table-taken", {
        table: frame.tables[table] ?? "",
        meeting: taken ? this.names(taken) : "",
      }),
    ];
  }

  /** Puts it down there, pinned: the next plan leaves it where somebody put it. */
  put = async (slot: number, table: number): Promise<boolean> => {
    const { up } = this;
    const place = up?.places.find((one) => one.slot === slot);
    if (!up || !place) return false;
    const { a, b } = up.pair;
    const { from } = up;
    const pinned = this.#gathering.pin(a, b) !== null;
    const back = from && this.#start(from.slot);
    const done = await this.#move(up.pair, place.start, table, true);
    if (!done) return false;
    this.leave();
    say(
      t("meetings-moved", {
        meeting: this.names(up.pair),
        time: hour(place.start),
        table: this.#kept().frame.tables[table] ?? "",
      }),
      from && back
        ? { label: t("undo"), run: () => void this.#back(up.pair, back, from.table, pinned) }
        : undefined,
    );
    return true;
  };

  /** Takes a meeting out of the roster. */
  remove = async (meeting: Meeting): Promise<void> => {
    const pair = { a: meeting.a, b: meeting.b };
    const start = this.#start(meeting.slot);
    const pinned = this.#gathering.pin(pair.a, pair.b) !== null;
    this.leave();
    if (!(await this.#move(pair, null, null, false)) || !start) return;
    say(t("meetings-taken-out", { meeting: this.names(pair) }), {
      label: t("undo"),
      run: () => void this.#back(pair, start, meeting.table, pinned),
    });
  };

  /** Pins a meeting where it is, or lets it go. */
  pin = async ({ a, b, slot }: Meeting): Promise<void> => {
    const at = this.#gathering.pin(a, b) === null ? this.#start(slot) : null;
    if (at === undefined) return;
    await this.#gathering.attempt(() => api.pinMeeting(this.#gathering.session, a, b, at));
  };

  async #back(pair: Pair, start: string, table: number, pinned: boolean): Promise<void> {
    if (!(await this.#move(pair, start, table, pinned)) || pinned) return;
    await this.#gathering.attempt(() => api.pinMeeting(this.#gathering.session, pair.a, pair.b, null));
  }

  #start(slot: number): string | undefined {
    return this.#gathering.slots[slot]?.start;
  }

  async #move(pair: Pair, to: string | null, table: number | null, pin: boolean): Promise<boolean> {
    return this.#gathering.attempt(async () => {
      await api.moveMeeting(this.#gathering.session, pair.a, pair.b, to, table, pin);
      await this.#gathering.again();
    });
  }
}
