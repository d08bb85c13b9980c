import { untrack } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { faultOf } from "../../api/call";
import type { Fault } from "../../api/types/Fault";

/** What somebody wrote and the core has not said to be on disk, by what it belongs to: it outlives its screen. */
const unsaved = new SvelteMap<string, { value: string; said: string; fault?: Fault }>();

/** How long after the last letter a text is sent. */
const PATIENCE_MS = 400;

export type Standing = "saved" | "saving" | "refused";

/**
 * A text that saves itself: sent when somebody pauses or leaves, kept until the core answered that it is on disk, sent
 * again after a refusal. For use in a component.
 */
export class Writing {
  readonly #key: string;
  readonly #recorded: () => string;
  readonly #save: (text: string) => Promise<unknown>;
  #busy = $state(false);
  #inside = $state(false);
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(key: string, recorded: () => string, save: (text: string) => Promise<unknown>) {
    this.#key = key;
    this.#recorded = recorded;
    this.#save = save;
    const leaving = () => void this.flush();
    $effect(() => {
      window.addEventListener("pagehide", leaving);
      document.addEventListener("visibilitychange", leaving);
      return () => {
        window.removeEventListener("pagehide", leaving);
        document.removeEventListener("visibilitychange", leaving);
        leaving();
      };
    });
    // What was said and came back is the core's again, once nobody writes in it.
    $effect(() => {
      this.#recorded();
      if (this.#inside) return;
      untrack(() => {
        const held = unsaved.get(key);
        if (held && held.value === held.said && !this.#busy) unsaved.delete(key);
      });
    });
  }

  get text(): string {
    return unsaved.get(this.#key)?.value ?? this.#recorded();
  }

  set text(value: string) {
    const said = unsaved.get(this.#key)?.said ?? this.#recorded();
    unsaved.set(this.#key, { value, said });
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.flush(), PATIENCE_MS);
  }

  get standing(): Standing {
    const held = unsaved.get(this.#key);
    if (held?.fault) return "refused";
    return this.#busy || (held && held.value !== held.said) ? "saving" : "saved";
  }

  get fault(): Fault | undefined {
    return unsaved.get(this.#key)?.fault;
  }

  /** Somebody writes in it. */
  enter = (): void => {
    this.#inside = true;
  };

  /** They went elsewhere. */
  leave = (): void => {
    this.#inside = false;
    void this.flush();
  };

  /** Sends what is not on disk yet. */
  flush = async (): Promise<void> => {
    clearTimeout(this.#waiting);
    const held = unsaved.get(this.#key);
    if (!held || this.#busy || held.value === held.said) return;
    this.#busy = true;
    const sent = held.value;
    let fault: Fault | undefined;
    try {
      await this.#save(sent);
    } catch (thrown) {
      fault = faultOf(thrown);
    }
    this.#busy = false;
    const now = unsaved.get(this.#key);
    if (!now) return;
    if (fault) unsaved.set(this.#key, { ...now, fault });
    else unsaved.set(this.#key, { value: now.value, said: sent });
    // Written on meanwhile: what came after is sent too.
    if (!fault && now.value !== sent) void this.flush();
    else if (!fault && !this.#inside && now.value === this.#recorded()) unsaved.delete(this.#key);
  };
}
