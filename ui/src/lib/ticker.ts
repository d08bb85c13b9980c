import type { BootClock } from "./boot";

/** How long before a change the frames are watched, in milliseconds: a timer may be that late. */
const EARLY_MS = 40;
/** When a change is drawn though no frame came: nobody sees the window, but it must not be wrong when it is shown. */
const LATE_MS = 250;
/** How many changes are kept for whoever looks into the page's performance entries. */
const KEPT = 600;

/** What is shown, and until when, in boot time. */
export interface Timed {
  until: number;
}

/**
 * Draws what a view derives from the time, on the very frame at which it changes and on no other: a running clock is
 * one frame a second. Each change leaves a mark among the page's performance entries, with the time at which it was
 * due and at which it was drawn.
 */
export class Ticker<V extends Timed> {
  readonly #clock: BootClock;
  readonly #view: (boot: number) => V | undefined;
  readonly #draw: (view: V) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #until = -Infinity;
  #marks = 0;

  constructor(clock: BootClock, view: (boot: number) => V | undefined, draw: (view: V) => void) {
    this.#clock = clock;
    this.#view = view;
    this.#draw = draw;
  }

  /** Draws now, and goes on from there: what is shown was changed, or the time was tied anew. */
  again = (): void => {
    this.stop();
    this.#show(performance.now(), undefined);
  };

  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  #show(page: number, due: number | undefined): void {
    const view = this.#view(this.#clock.at(page));
    if (!view) return;
    this.#draw(view);
    if (due !== undefined) this.#mark(due, page);
    this.#until = view.until;
    if (view.until === Infinity) return;
    const wait = this.#clock.page(view.until) - performance.now();
    this.#timer = setTimeout(this.#watch, Math.max(0, wait - EARLY_MS));
  }

  #watch = (): void => {
    const wait = this.#clock.page(this.#until) - performance.now();
    this.#timer = setTimeout(() => this.#reach(performance.now()), Math.max(0, wait) + LATE_MS);
    this.#frame = requestAnimationFrame(this.#look);
  };

  #look = (): void => {
    // The frame's own time may be that of its beginning; what counts is whether the change is due now.
    const page = performance.now();
    if (this.#clock.at(page) < this.#until) this.#frame = requestAnimationFrame(this.#look);
    else this.#reach(page);
  };

  #reach(page: number): void {
    const due = this.#until;
    this.stop();
    this.#show(page, due);
  }

  #mark(due: number, page: number): void {
    if (++this.#marks % KEPT === 0) performance.clearMarks("second");
    performance.mark("second", { detail: { due, drawn: this.#clock.at(page) } });
  }
}
