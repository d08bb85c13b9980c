import { SvelteMap } from "svelte/reactivity";
import { faultOf } from "../../api/call";
import * as api from "../../api/people";
import type { Fault } from "../../api/types/Fault";
import type { PersonLine } from "../../api/types/PersonLine";

const PAGE = 100;

/** The people's list, of any length: asked for page by page, as the pages come into sight. */
export class PeopleList {
  query = $state("");
  /** How many people fit; nothing until the first answer. */
  total = $state<number>();
  /** The text that `total` and the lines answer. */
  answered = $state("");
  fault = $state.raw<Fault>();
  #pages = new SvelteMap<number, PersonLine[]>();
  #asked: Record<number, boolean> = {};
  #turn = 0;

  /** The line at that place, if its page is there. */
  line(at: number): PersonLine | undefined {
    return this.#pages.get(Math.floor(at / PAGE))?.[at % PAGE];
  }

  /** These lines come into sight. */
  need(first: number, last: number): void {
    if (this.total === undefined) return;
    const end = Math.min(last, this.total - 1);
    for (let page = Math.floor(first / PAGE); page * PAGE <= end; page++) {
      if (!this.#asked[page]) void this.#ask(page);
    }
  }

  /** Another text, or the same where something changed: the list is asked anew, and replaced once it answers. */
  async look(query = this.query): Promise<void> {
    const turn = ++this.#turn;
    this.query = query;
    try {
      const { total, people } = await api.listPeople(query, 0, PAGE);
      if (turn !== this.#turn) return;
      this.#pages.clear();
      this.#pages.set(0, people);
      this.#asked = { 0: true };
      this.total = total;
      this.answered = query;
      this.fault = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
  }

  async #ask(page: number): Promise<void> {
    const turn = this.#turn;
    this.#asked[page] = true;
    try {
      const { total, people } = await api.listPeople(this.answered, page * PAGE, PAGE);
      if (turn !== this.#turn) return;
      this.#pages.set(page, people);
      this.total = total;
    } catch (thrown) {
      this.#asked[page] = false;
      if (turn === this.#turn) this.fault = faultOf(thrown);
    }
  }
}
