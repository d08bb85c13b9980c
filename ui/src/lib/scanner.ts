// A handheld scanner is a keyboard that types faster than anybody.

const FASTEST_HAND_MS = 35;
const SHORTEST_SCAN = 6;

/** Listens to the keys of a field, to tell a scanner from a hand. */
export class Rhythm {
  #first = 0;
  #last = 0;
  #keys = 0;

  /** A letter was typed at that time; the first one into an empty field begins a new text. */
  key(at: number, begins: boolean): void {
    if (begins || this.#keys === 0) {
      this.#first = at;
      this.#keys = 0;
    }
    this.#last = at;
    this.#keys += 1;
  }

  /** Something else happened to the text: no scanner does that. */
  reset(): void {
    this.#keys = 0;
  }

  /** Whether a scanner typed the whole of this text. */
  isScanner(text: string): boolean {
    const gaps = this.#keys - 1;
    return (
      text.length >= SHORTEST_SCAN &&
      this.#keys >= text.length &&
      (this.#last - this.#first) / gaps < FASTEST_HAND_MS
    );
  }
}
