import { faultOf } from "../../api/call";
import { chooseTarget } from "../../api/files";
import * as api from "../../api/print";
import type { Fault } from "../../api/types/Fault";
import type { PaperAnswer } from "../../api/types/PaperAnswer";
import type { PrintedBefore } from "../../api/types/PrintedBefore";
import type { Reprint } from "../../api/types/Reprint";
import { printing } from "../../lib/printing.svelte";
import { say } from "../../lib/toasts.svelte";
import { count } from "../../words/dates";
import { t } from "../../words/words.svelte";
import type { Sheet } from "./choice.svelte";

/** Puts a paper somewhere: on a printer, in a file, in the system's viewer; and asks before a badge is printed again. */
export class Putting {
  busy = $state<"print" | "open" | "save">();
  fault = $state.raw<Fault>();
  /** Badges that were printed before: somebody is asked. */
  asked = $state.raw<{ people: PrintedBefore[]; others: number }>();
  #again: ((reprint: Reprint) => Promise<void>) | undefined;

  async print(sheets: Sheet[], reprint: Reprint = "ask"): Promise<void> {
    const { printer } = printing;
    if (printer === undefined) return;
    this.#again = (answer) => this.print(sheets, answer);
    await this.#put("print", async () => {
      // The printer that was proposed is the one that is chosen from now on.
      if (printing.settings?.printer !== printer) await printing.change({ printer });
      const answers = await each(sheets, ({ request }) => api.printPaper(request, printer, reprint));
      if (!this.#done(answers)) return;
      const said = {
        count: answers.length,
        papers: count(answers.length),
        printer: printing.label(printer),
      };
      say(printing.isStopped(printer) ? t("print-sent-waits", said) : t("print-sent", said));
      await this.#goOn(answers);
    });
  }

  async open(sheets: Sheet[], reprint: Reprint = "ask"): Promise<void> {
    this.#again = (answer) => this.open(sheets, answer);
    await this.#put("open", async () => {
      const answers = await each(sheets, ({ request }) => api.openPaper(request, reprint));
      if (!this.#done(answers)) return;
      say(t("print-opened"));
      await this.#goOn(answers);
    });
  }

  async save(sheets: Sheet[], title: string): Promise<void> {
    const path = await chooseTarget(t("print-save-title"), t("print-pdf"), "pdf", title);
    if (path) await this.#save(sheets, path, "ask");
  }

  async #save(sheets: Sheet[], path: string, reprint: Reprint): Promise<void> {
    this.#again = (answer) => this.#save(sheets, path, answer);
    await this.#put("save", async () => {
      const answers = await each(sheets, ({ request }) => api.savePaper(request, path, reprint));
      if (!this.#done(answers)) return;
      say(t("print-saved", { file: path.split(/[\\/]/).at(-1) ?? path }));
    });
  }

  /** What somebody said of badges that were printed before; nothing is printed where they said nothing. */
  answer(reprint?: Reprint): void {
    this.asked = undefined;
    if (reprint) void this.#again?.(reprint);
  }

  async #put(busy: "print" | "open" | "save", work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = busy;
    this.fault = undefined;
    try {
      await work();
    } catch (thrown) {
      this.fault = faultOf(thrown);
    } finally {
      this.busy = undefined;
      void printing.refresh();
    }
  }

  /** Whether it was done; else somebody is asked. */
  #done(answers: PaperAnswer[]): boolean {
    const before = answers.find((answer) => answer.answer === "printed_before");
    if (before) this.asked = before;
    return !before;
  }

  /** The sheet of labels that was begun goes on where it ended. */
  async #goOn(answers: PaperAnswer[]): Promise<void> {
    const { settings } = printing;
    const last = answers.at(-1);
    if (!settings || !last || last.answer === "printed_before" || last.next_label === null) return;
    if (last.next_label === settings.labels.first) return;
    await printing.change({ labels: { ...settings.labels, first: last.next_label } });
  }
}

/** One after the other, in their order. */
async function each(sheets: Sheet[], put: (sheet: Sheet) => Promise<PaperAnswer>): Promise<PaperAnswer[]> {
  const answers: PaperAnswer[] = [];
  for (const sheet of sheets) answers.push(await put(sheet));
  return answers;
}
