import { faultOf } from "../../api/call";
import * as api from "../../api/check_in";
import type { Answer } from "../../api/types/Answer";
import type { DeskLine } from "../../api/types/DeskLine";
import type { NewPerson } from "../../api/types/NewPerson";
import type { Person } from "../../api/types/Person";
import type { PhotoConsent } from "../../api/types/PhotoConsent";
import type { UndoneMovement } from "../../api/types/UndoneMovement";
import { desk } from "../../lib/desk.svelte";
import { say, sayFault } from "../../lib/toasts.svelte";
import { t } from "../../words/words.svelte";

/** What stands in large letters: an answer of the desk, a departure, or what was undone. */
export type Shown =
  | Exclude<Answer, { answer: "not_a_code" }>
  | { answer: "left"; person: Person }
  | ({ answer: "undone" } & UndoneMovement);

/** The door: what is typed, who fits, and the last answer. */
export class Door {
  query = $state("");
  /** Who fits, best first, and the text they fit. */
  lines = $state.raw<DeskLine[]>([]);
  linesFor = $state<string>();
  /** The line that Enter takes; −1 for none. */
  at = $state(-1);
  shown = $state.raw<Shown>();
  /** Somebody to add, where the form is open. */
  adding = $state.raw<string>();
  #latest = 0;

  /** Whether the list is what the text asks for. */
  get settled(): boolean {
    return this.linesFor === this.query;
  }

  get chosen(): DeskLine | undefined {
    return this.lines[this.at];
  }

  /** The text changed: the answer makes room for the list. */
  type(text: string): void {
    this.query = text;
    this.shown = undefined;
    void this.look(true);
  }

  /** Empties the field and the panel. */
  clear(): void {
    this.type("");
  }

  /** Asks who fits; of two answers on their way, the newer counts. */
  async look(anew = false): Promise<void> {
    const turn = ++this.#latest;
    const { query } = this;
    try {
      const lines = await api.search(query, desk.day);
      if (turn !== this.#latest) return;
      const chosen = this.chosen?.id;
      this.lines = lines;
      this.linesFor = query;
      // The same person stays chosen, wherever they now are in the list.
      if (!anew) this.at = lines.findIndex((line) => line.id === chosen);
      else this.at = query.trim() && lines.length > 0 ? 0 : -1;
    } catch (thrown) {
      if (turn === this.#latest) sayFault(faultOf(thrown));
    }
  }

  /** Moves up or down the list, and around its ends. */
  move(by: 1 | -1): void {
    const { length } = this.lines;
    if (length === 0) return;
    this.at = this.at < 0 ? (by > 0 ? 0 : length - 1) : (this.at + by + length) % length;
  }

  /** Enter: a code opens the door; else the line that is chosen does, if it was in sight and no scanner typed. */
  async enter(scanner: boolean): Promise<void> {
    const text = this.query;
    const seen = this.settled ? this.chosen : undefined;
    const nobody = this.settled && this.lines.length === 0;
    if (!text.trim()) {
      if (seen && !this.shown) await this.take(seen.id);
      return;
    }
    // The next badge may be under the scanner already.
    if (scanner) this.query = "";
    await this.#attempt(async () => {
      const answer = await api.scan(text, desk.day);
      if (answer.answer !== "not_a_code") this.#show(answer, text);
      else if (scanner) this.#show({ answer: "unknown_code", text, misread: false }, text);
      else if (seen) this.#show(await api.checkIn(seen.id, desk.day), text);
      else if (nobody) this.adding = text;
    });
  }

  /** Somebody chosen comes in. */
  async take(person: string): Promise<void> {
    const text = this.query;
    await this.#attempt(async () => this.#show(await api.checkIn(person, desk.day), text));
  }

  /** Somebody leaves. */
  async leave(person: Person): Promise<void> {
    await this.#attempt(async () => {
      await api.checkOut(person.id, desk.day);
      this.#show({ answer: "left", person }, this.query);
    });
  }

  /** Somebody leaves, in the list; the list stays. */
  async leaveLine(line: DeskLine): Promise<void> {
    await this.#attempt(async () => {
      await api.checkOut(line.id, desk.day);
      say(t("check-in-left-toast", { name: [line.given, line.family].filter(Boolean).join(" ") }), {
        label: t("undo"),
        run: () => void this.undo(),
      });
    });
  }

  /** Somebody nobody expected comes in. */
  async add(person: NewPerson): Promise<void> {
    this.#show(await api.walkIn(person, desk.day), this.query);
  }

  /** Takes back the last arrival, departure or addition of this desk. */
  async undo(): Promise<void> {
    await this.#attempt(async () => {
      const undone = await api.undoCheckIn();
      if (undone) this.#show({ answer: "undone", ...undone }, this.query);
      else say(t("check-in-nothing-to-undo"));
    });
  }

  /** Whether the person in the panel may be photographed. */
  async photo(photo: PhotoConsent): Promise<void> {
    const { shown } = this;
    if (shown?.answer !== "welcome" && shown?.answer !== "already_in") return;
    await this.#attempt(async () => {
      await api.setPhoto(shown.person.id, photo);
      if (this.shown === shown) this.shown = { ...shown, person: { ...shown.person, photo } };
    });
  }

  /** Puts an answer in large letters; the text it answers is done with, a newer one stays. */
  #show(answer: Answer | Shown, text: string): void {
    if (answer.answer === "not_a_code") return;
    if (this.query === text) this.query = "";
    this.shown = answer;
    void this.look(true);
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      sayFault(faultOf(thrown));
    }
  }
}
