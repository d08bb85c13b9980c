import type { BootClock } from "./boot";

/** How many changes are kept for whoever looks into the page's performance entries. */
const KEPT = 600;

/** What is shown, and until when, in boot time. */
export interface Timed {
  until: number;
}

/**
 * Draws what a view derives from the time at the moment it changes, for the next frame, and at no other: a running clock
 * is one timer and one frame a second. Each change leaves a mark among the page's performance entries, with the time at
 * which it was due and that of the frame that shows it.
 */
export class Ticker<V extends Timed> {
  readonly #clock: BootClock;
  readonly #view: (boot: number) => V | undefined;
  readonly #draw: (view: V) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
    const view = this.#view(this.#clock.at(performance.now()));
    if (!view) return;
    this.#draw(view);
    this.#until = view.until;
    this.#wait();
  };

  stop(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    if (this.#until === Infinity) return;
    // A timer takes whole milliseconds, and may be early by a part of one.
    const wait = Math.ceil(this.#clock.page(this.#until) - performance.now());
    this.#timer = setTimeout(this.#reach, Math.max(0, wait));
  }

  #reach = (): void => {
    const due = this.#until;
    if (this.#clock.at(performance.now()) < due) return this.#wait();
    this.again();
    requestAnimationFrame(() => this.#mark(due));
  };

  #mark(due: number): void {
    if (++this.#marks % KEPT === 0) performance.clearMarks("second");
    performance.mark("second", { detail: { due, drawn: this.#clock.at(performance.now()) } });
  }
}
