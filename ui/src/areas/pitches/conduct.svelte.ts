import { onMount } from "svelte";
import { faultOf } from "../../api/call";
import { onChanged } from "../../api/changes";
import * as api from "../../api/pitches";
import { onStageKey } from "../../api/stage";
import type { Fault } from "../../api/types/Fault";
import type { KeyEcho } from "../../api/types/KeyEcho";
import type { OrderEdit } from "../../api/types/OrderEdit";
import type { PitchAction } from "../../api/types/PitchAction";
import type { PitchesView } from "../../api/types/PitchesView";
import type { Scene } from "../../api/types/Scene";
import { BootClock } from "../../lib/boot";
import { Ticker } from "../../lib/ticker";
import { keepTied } from "../../lib/tied";
import { sayFault } from "../../lib/toasts.svelte";
import { countdownTo, shownAt, untilWhole, type Shown } from "./clock";
import type { Press } from "./keys";
import { actionOf } from "./press_actions";

/** What is derived from the time, until it changes by itself. */
interface Moment {
  shown: Shown;
  /** The countdown to the session's start, where it is still to come. */
  startsIn: string | undefined;
  /** By how much everything to come has slipped since it was asked, in whole seconds, as milliseconds. */
  slip: number;
  /** The wall clock as the core had it, in milliseconds since 1970. */
  wall: number;
  until: number;
}

const MINUTE_MS = 60_000;

/** How long the echo of a key stays. */
const ECHO_MS = 4_000;

/** A session's pitches under way: what the operator sees and does. For use in a component. */
export class Conduct {
  readonly session: string;
  view = $state.raw<PitchesView>();
  fault = $state.raw<Fault>();
  moment = $state.raw<Moment>();
  /** The last key that was received, here or on the stage. */
  echo = $state.raw<KeyEcho>();
  #clock = new BootClock();
  /** Of two answers on their way, only the newer counts. */
  #latest = 0;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #ticker = new Ticker<Moment>(
    this.#clock,
    (boot) => (this.view && this.#clock.tied ? momentOf(this.view, boot) : undefined),
    (moment) => (this.moment = moment),
  );

  constructor(session: string) {
    this.session = session;
    onMount(() => {
      void this.ask();
      const stopHearing = onChanged((areas) => {
        if (areas.some((area) => area === "pitches" || area === "programme")) void this.ask();
      });
      const stopKeys = onStageKey((echo) => this.hear(echo));
      const stopTying = keepTied(this.#clock, api.bootTime, this.#ticker.again, (lost) => {
        if (!lost) void this.ask();
      });
      return () => {
        stopHearing();
        stopKeys();
        stopTying();
        this.#ticker.stop();
        clearTimeout(this.#fading);
      };
    });
  }

  /** A key was received. */
  hear(echo: KeyEcho): void {
    this.echo = echo;
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => (this.echo = undefined), ECHO_MS);
  }

  async ask(): Promise<void> {
    await this.#take(() => api.pitches(this.session));
  }

  /** Does something to the clock; says whether it was heeded. */
  async act(action: PitchAction): Promise<boolean> {
    let heeded = false;
    await this.#take(async () => {
      const acted = await api.pitchAction(this.session, action);
      ({ heeded } = acted);
      return acted.pitches;
    }, true);
    return heeded;
  }

  async press(press: Press): Promise<void> {
    if (press === "blackout") await this.scene({ blackout: !this.view?.scene.blackout });
    else await this.act(actionOf(press));
  }

  /** Changes the running order; what is refused is thrown. */
  async edit(edit: OrderEdit): Promise<void> {
    const turn = ++this.#latest;
    const view = await api.editRunningOrder(this.session, edit);
    if (turn === this.#latest) this.#show(view);
  }

  /** The same, where what is refused is told. */
  async tryEdit(edit: OrderEdit): Promise<boolean> {
    try {
      await this.edit(edit);
      return true;
    } catch (thrown) {
      sayFault(faultOf(thrown));
      return false;
    }
  }

  /** Changes what the stage shows beside the clock. */
  async scene(change: Partial<Scene>): Promise<void> {
    if (!this.view) return;
    try {
      await api.setScene({ ...this.view.scene, session: this.session, ...change });
      await this.ask();
    } catch (thrown) {
      sayFault(faultOf(thrown));
    }
  }

  async #take(asked: () => Promise<PitchesView>, told = false): Promise<void> {
    const turn = ++this.#latest;
    try {
      const view = await asked();
      if (turn === this.#latest) this.#show(view);
    } catch (thrown) {
      if (told) sayFault(faultOf(thrown));
      else if (turn === this.#latest) this.fault = faultOf(thrown);
    }
  }

  #show(view: PitchesView): void {
    this.view = view;
    this.fault = undefined;
    this.#ticker.again();
  }
}

function momentOf(view: PitchesView, boot: number): Moment {
  const { clock, setup, now, slips_from: slips } = view;
  const shown = shownAt(clock, setup.count, boot);
  const waits = clock.phase === "waiting" && clock.starts_boot !== null;
  const countdown = waits ? countdownTo(clock.starts_boot ?? 0, boot) : undefined;
  // What was asked was right at `now`; what slips moves from then on, or from the time the core names.
  const from = slips === null ? Infinity : Math.max(slips, now.boot);
  const slipped = Math.max(0, boot - from);
  const slipsAgain = boot < from ? from : boot + untilWhole(-slipped);
  const wall = now.wall + (boot - now.boot);
  return {
    shown,
    startsIn: countdown?.text,
    slip: Math.floor(slipped / 1000) * 1000,
    wall,
    until: Math.min(
      shown.until,
      countdown?.until ?? Infinity,
      slipsAgain,
      boot + MINUTE_MS - (wall % MINUTE_MS),
    ),
  };
}
