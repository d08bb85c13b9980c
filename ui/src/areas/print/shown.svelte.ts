import { untrack } from "svelte";
import { faultOf } from "../../api/call";
import { onChanged } from "../../api/changes";
import * as api from "../../api/print";
import type { Fault } from "../../api/types/Fault";
import type { Preview } from "../../api/types/Preview";
import type { Sheet } from "./choice.svelte";

/** Somebody who types or steps through a list is waited for. */
const SETTLED_MS = 120;

/**
 * The page that is looked at, as it will print: which of the files, which of its pages. The last picture stays until the
 * next one is there. For use in a component.
 */
export class Shown {
  /** Which file, from 0, and which of its pages, from 1. */
  at = $state(0);
  page = $state(1);
  preview = $state.raw<Preview>();
  fault = $state.raw<Fault>();
  busy = $state(false);
  #latest = 0;
  /** The file before ends somewhere: its last page is asked for. */
  #last = false;

  constructor(
    readonly sheets: () => Sheet[],
    readonly dpi: () => number,
  ) {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // Other files begin at the first page again; options of the same file leave the page.
    const which = $derived(
      JSON.stringify(this.sheets().map(({ request }) => [request.paper, nameOf(request)])),
    );
    $effect(() => {
      void which;
      untrack(() => {
        this.at = 0;
        this.page = 1;
      });
    });
    const asked = $derived(JSON.stringify([this.sheets()[this.at]?.request ?? null, this.page, this.dpi()]));
    $effect(() => {
      void asked;
      untrack(() => {
        clearTimeout(waiting);
        this.busy = true;
        waiting = setTimeout(() => void this.#ask(), this.preview || this.fault ? SETTLED_MS : 0);
      });
      return () => clearTimeout(waiting);
    });
    $effect(() => onChanged((areas) => void (areas.some((area) => area !== "print") && this.#ask())));
  }

  get sheet(): Sheet | undefined {
    return this.sheets()[this.at];
  }

  get first(): boolean {
    return this.at === 0 && this.page === 1;
  }

  get last(): boolean {
    return this.at >= this.sheets().length - 1 && this.page >= (this.preview?.pages ?? 1);
  }

  /** Turns the page, on to the next file after the last one. */
  turn(by: 1 | -1): void {
    if (by > 0 ? this.last : this.first) return;
    const page = this.page + by;
    if (page >= 1 && page <= (this.preview?.pages ?? 1)) this.page = page;
    else {
      this.at += by;
      this.page = 1;
      this.#last = by < 0;
    }
  }

  async #ask(): Promise<void> {
    const turn = ++this.#latest;
    const request = this.sheet?.request;
    if (!request) {
      this.preview = undefined;
      this.fault = undefined;
      this.busy = false;
      return;
    }
    this.busy = true;
    try {
      const preview = await api.previewPaper(request, this.page, this.dpi());
      if (turn !== this.#latest) return;
      const toLast = this.#last && preview.pages > 1;
      this.#last = false;
      if (toLast) this.page = preview.pages;
      this.preview = preview;
      this.fault = undefined;
    } catch (thrown) {
      if (turn !== this.#latest) return;
      const fault = faultOf(thrown);
      // The paper became shorter meanwhile.
      if (fault.code === "no-such-page" && this.page > 1) {
        this.page = 1;
        return;
      }
      this.preview = undefined;
      this.fault = fault;
    } finally {
      if (turn === this.#latest) this.busy = false;
    }
  }
}

/** What tells one file from another, whatever its options are. */
function nameOf(request: Sheet["request"]): unknown {
  switch (request.paper) {
    case "badges":
      return request.of;
    case "attendance":
      return [request.session, request.half];
    case "recap":
      return request.people;
    case "doors":
      return request.session;
    default:
      return null;
  }
}
