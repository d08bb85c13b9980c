/**
 * The time since the computer started, sleep included, as the core counts it; in milliseconds.
 *
 * A page has `performance.now()`, which runs at the same rate but may stand still while the computer sleeps. What lies
 * between the two is asked of the core again and again, and nothing is smoothed: between two answers that agree the
 * better one stays, so the time never trembles; an answer that cannot be squared with it replaces it at once.
 */
export class BootClock {
  /** What is added to `performance.now()`. */
  #offset = 0;
  /** By how much that may be wrong: half the time the answer took. */
  #doubt = Infinity;

  /** Whether the core was heard at all. */
  get tied(): boolean {
    return this.#doubt < Infinity;
  }

  /** What `performance.now()` or a frame's time is in boot time. */
  at(page: number): number {
    return page + this.#offset;
  }

  /** What boot time is for the page. */
  page(boot: number): number {
    return boot - this.#offset;
  }

  /** Takes the core's answer `boot` to a question asked at `asked` and answered at `heard`; says whether it changed. */
  tie(asked: number, boot: number, heard: number): boolean {
    const doubt = (heard - asked) / 2;
    const offset = boot - (asked + heard) / 2;
    const agrees = Math.abs(offset - this.#offset) <= doubt + this.#doubt;
    if (this.tied && agrees && doubt >= this.#doubt) return false;
    this.#offset = offset;
    this.#doubt = doubt;
    return true;
  }
}
