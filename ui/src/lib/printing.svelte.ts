import { faultOf } from "../api/call";
import * as api from "../api/print";
import type { JobLine } from "../api/types/JobLine";
import type { Printer } from "../api/types/Printer";
import type { PrintSettings } from "../api/types/PrintSettings";
import { sayFault } from "./toasts.svelte";

/** How this laptop prints, its printers, and what is on its way to them. */
class Printing {
  settings = $state.raw<PrintSettings>();
  /** Every printer of the system; nothing before it answered. */
  printers = $state.raw<Printer[]>();
  queue = $state.raw<JobLine[]>([]);
  #latest = 0;

  /** Papers that somebody must look after: they do not come out by themselves. */
  readonly stuck = $derived(this.queue.filter((job) => job.why !== null).length);

  /** The printer that papers go to: the one chosen, or else the system's usual one. */
  get printer(): string | undefined {
    return this.settings?.printer ?? this.printers?.find((one) => one.usual)?.name;
  }

  /** A printer's name as people know it. */
  label(name: string): string {
    return this.printers?.find((one) => one.name === name)?.label ?? name;
  }

  /** Whether a printer was stopped when it was last asked after. */
  isStopped(name: string): boolean {
    return this.printers?.find((one) => one.name === name)?.state === "stopped";
  }

  /** Asks the shell for the settings and the queue; of two answers on their way, the newer counts. */
  async refresh(): Promise<void> {
    const turn = ++this.#latest;
    try {
      const [settings, queue] = await Promise.all([api.printSettings(), api.printQueue()]);
      if (turn !== this.#latest) return;
      this.queue = queue;
      // The queue is asked for often; whoever reads the settings works anew only where they changed.
      if (JSON.stringify(settings) !== JSON.stringify(this.settings)) this.settings = settings;
    } catch (thrown) {
      sayFault(faultOf(thrown));
    }
  }

  async findPrinters(): Promise<void> {
    try {
      this.printers = await api.printers();
    } catch (thrown) {
      this.printers ??= [];
      sayFault(faultOf(thrown));
    }
  }

  /** Keeps a change of the settings. Throws what is refused; nothing is changed then. */
  async change(change: Partial<PrintSettings>): Promise<void> {
    const were = this.settings;
    if (!were) return;
    this.#latest += 1;
    this.settings = { ...were, ...change };
    try {
      await api.savePrintSettings(this.settings);
    } catch (thrown) {
      this.settings = were;
      throw thrown;
    }
  }
}

export const printing = new Printing();
