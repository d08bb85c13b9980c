import type { BootClock } from "./boot";

/** How often the core is asked for its time. */
const EVERY_MS = 1_000;
/** After how long without an answer the core is said to be lost. */
const LOST_AFTER_MS = 3_500;

/**
 * Ties a window's time to the core's, again and again: `changed` where what is shown must be derived anew, `lost` when
 * the core stops answering and when it is back. Returns how to stop.
 */
export function keepTied(
  clock: BootClock,
  ask: () => Promise<number>,
  changed: () => void,
  lost: (lost: boolean) => void,
): () => void {
  let heard = performance.now();
  let silent = false;

  async function tie(): Promise<void> {
    const asked = performance.now();
    try {
      const boot = await ask();
      heard = performance.now();
      const moved = clock.tie(asked, boot, heard);
      tell(false);
      if (moved) changed();
    } catch {
      // Told by the silence.
    }
  }

  function tell(now: boolean): void {
    if (now === silent) return;
    silent = now;
    lost(now);
  }

  const asking = setInterval(() => {
    tell(performance.now() - heard > LOST_AFTER_MS);
    void tie();
  }, EVERY_MS);
  // A window that was hidden, or a computer that slept, may have missed a lot.
  const seen = () => {
    if (!document.hidden) {
      void tie();
      changed();
    }
  };
  document.addEventListener("visibilitychange", seen);
  void tie();
  return () => {
    clearInterval(asking);
    document.removeEventListener("visibilitychange", seen);
  };
}
