/** How near an edge the list begins to scroll, in pixels, and by how much for each movement. */
const EDGE = 48;
const SCROLL_STEP = 14;

/**
 * Rows that are put in another place by dragging their handle. The rows are those in `list` with `data-row`; what is
 * moved is named by its place.
 */
export class Reorder {
  /** The place of the row that is dragged. */
  from = $state<number>();
  /** Before which place it would go. */
  to = $state<number>();
  #list: () => HTMLElement | undefined;
  #onmove: (from: number, to: number) => void;

  constructor(list: () => HTMLElement | undefined, onmove: (from: number, to: number) => void) {
    this.#list = list;
    this.#onmove = onmove;
  }

  /** Where the row at `place` would be dropped, for a line to be drawn there. */
  mark(place: number, last: boolean): "before" | "after" | undefined {
    if (this.from === undefined || this.to === undefined) return undefined;
    if (this.to === this.from || this.to === this.from + 1) return undefined;
    if (this.to === place) return "before";
    return last && this.to === place + 1 ? "after" : undefined;
  }

  down = (event: PointerEvent, place: number): void => {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.from = place;
    this.to = place;
  };

  move = (event: PointerEvent): void => {
    const list = this.#list();
    if (this.from === undefined || !list) return;
    const { top, bottom } = list.getBoundingClientRect();
    if (event.clientY < top + EDGE) list.scrollBy(0, -SCROLL_STEP);
    else if (event.clientY > bottom - EDGE) list.scrollBy(0, SCROLL_STEP);
    const rows = [...list.querySelectorAll("[data-row]")];
    this.to = rows.filter((row) => {
      const { top: above, height } = row.getBoundingClientRect();
      return event.clientY > above + height / 2;
    }).length;
  };

  up = (): void => {
    const { from, to } = this;
    this.cancel();
    if (from === undefined || to === undefined || to === from || to === from + 1) return;
    this.#onmove(from, to > from ? to - 1 : to);
  };

  cancel = (): void => {
    this.from = undefined;
    this.to = undefined;
  };
}
