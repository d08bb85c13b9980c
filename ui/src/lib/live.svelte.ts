import { untrack } from "svelte";
import { faultOf } from "../api/call";
import { onChanged } from "../api/changes";
import type { Area } from "../api/types/Area";
import type { Fault } from "../api/types/Fault";

/**
 * An answer of the shell that stays true: asked again when what `ask` reads changes, and when one of `areas`
 * does (any, where none is named), at most once in `patience` milliseconds. Of two answers on their way, only the
 * newer counts. For use in a component.
 */
export function live<T>(ask: () => Promise<T>, areas?: Area[], patience = 0) {
  let value = $state.raw<T>();
  let fault = $state.raw<Fault>();
  let busy = $state(false);
  let latest = 0;

  async function take(asked: Promise<T>): Promise<void> {
    const turn = ++latest;
    busy = true;
    try {
      const answer = await asked;
      if (turn !== latest) return;
      value = answer;
      fault = undefined;
    } catch (thrown) {
      if (turn === latest) fault = faultOf(thrown);
    } finally {
      if (turn === latest) busy = false;
    }
  }

  $effect(() => {
    const asked = ask();
    untrack(() => void take(asked));
  });
  $effect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = onChanged((changed) => {
      if (areas && !changed.some((area) => areas.includes(area))) return;
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void take(ask());
      }, patience);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  });

  return {
    get value() {
      return value;
    },
    get fault() {
      return fault;
    },
    get busy() {
      return busy;
    },
    again: () => take(ask()),
  };
}
