import { faultOf } from "../../api/call";
import * as api from "../../api/attendance";
import * as peopleApi from "../../api/people";
import type { DayPart } from "../../api/types/DayPart";
import type { LineMoved } from "../../api/types/LineMoved";
import type { Mark } from "../../api/types/Mark";
import type { NewPerson } from "../../api/types/NewPerson";
import type { Person } from "../../api/types/Person";
import type { Roll } from "../../api/types/Roll";
import type { RollLine } from "../../api/types/RollLine";
import type { RoomAnswer } from "../../api/types/RoomAnswer";
import type { Session } from "../../api/types/Session";
import { say, sayFault } from "../../lib/toasts.svelte";
import { count } from "../../words/dates";
import { fullName } from "../../words/names";
import { t } from "../../words/words.svelte";
import { fitting, markedIn } from "./marks";

/** What stands in large letters: an answer at the door, or whose mark was undone. */
export type Shown = Exclude<RoomAnswer, { answer: "not_a_code" }> | { answer: "undone"; person: Person };

/** By then the roll shows what was noted. */
const SETTLED_MS = 1_000;

/** A room's door and its roll: what is typed, who fits, the marks, and the last answer. */
export class Room {
  query = $state("");
  shown = $state.raw<Shown>();
  /** Somebody to look for or to add, where the form is open. */
  adding = $state.raw<string>();
  /** What the last change did to the registrations; it stays until somebody read it. */
  news = $state.raw<string[]>([]);
  busy = $state(false);
  #chosen = $state<string>();
  #half = $state<DayPart>();
  /** How many marks each of the last actions wrote: they are undone together. */
  #steps = $state<number[]>([]);
  /** What was noted last of each person and half-day. */
  #sent: Record<string, { mark: Mark | null; when: number }> = {};
  readonly #roll: () => Roll | undefined;

  constructor(
    readonly session: string,
    roll: () => Roll | undefined,
  ) {
    this.#roll = roll;
  }

  get roll(): Roll | undefined {
    return this.#roll();
  }

  /** The half-day that is looked at: the one of the hour, or the one somebody chose. */
  get part(): DayPart {
    return this.#half ?? this.roll?.part ?? "morning";
  }

  set part(part: DayPart) {
    this.#half = part;
  }

  /** Who fits what is typed. */
  readonly lines = $derived.by(() => fitting(this.roll?.lines ?? [], this.query));

  /** The line that Enter takes; −1 for none. */
  get at(): number {
    return this.lines.findIndex((line) => line.person.id === this.#chosen);
  }

  get chosen(): RollLine | undefined {
    return this.lines[this.at];
  }

  /** How many marks the next undo takes back. */
  get last(): number {
    return this.#steps.at(-1) ?? 1;
  }

  /** The text changed: the answer makes room for the list. */
  type(text: string): void {
    this.query = text;
    this.shown = undefined;
    this.#chosen = text.trim() ? this.lines[0]?.person.id : undefined;
  }

  clear(): void {
    this.type("");
  }

  /** Moves up or down the list, and around its ends. */
  move(by: 1 | -1): void {
    const { length } = this.lines;
    if (length === 0) return;
    const at = this.at < 0 ? (by > 0 ? 0 : length - 1) : (this.at + by + length) % length;
    this.#chosen = this.lines[at]?.person.id;
  }

  /** Enter: a code notes whoever has it; else the line that is chosen does, if no scanner typed. */
  async enter(scanner: boolean): Promise<void> {
    const text = this.query;
    const seen = this.chosen;
    if (!text.trim()) {
      if (seen && !this.shown) await this.attend(seen.person.id);
      return;
    }
    // The next badge may be under the scanner already.
    if (scanner) this.query = "";
    await this.#attempt(async () => {
      const answer = await api.scanInRoom(text, this.session, this.#half ?? null);
      if (answer.answer !== "not_a_code") this.#show(answer, text);
      else if (scanner) this.#show({ answer: "unknown_code", text, misread: false }, text);
      else if (seen) await this.#note(seen.person.id, text);
      else if (this.query === text) this.adding = text;
    });
  }

  /** Notes somebody at the door. */
  async attend(person: string): Promise<void> {
    const text = this.query;
    await this.#attempt(() => this.#note(person, text));
  }

  /** The hour decides, unless somebody chose the other half-day. */
  async #note(person: string, text: string): Promise<void> {
    this.#show(await api.attend(person, this.session, this.#half ?? null), text);
  }

  /** Notes how somebody stands; no mark takes it away. */
  async mark({ person }: RollLine, mark: Mark | null, at: string | null = null): Promise<void> {
    const { part } = this;
    const line = this.roll?.lines.find((known) => known.person.id === person.id);
    const stands = line && markedIn(line, part);
    const sent = this.#sent[person.id + part];
    // The roll may not show yet what was noted a moment ago.
    const known = sent && performance.now() - sent.when < SETTLED_MS ? sent.mark : (stands?.mark ?? null);
    if (known === mark && (at === null || stands?.at === at)) return;
    this.#sent[person.id + part] = { mark, when: performance.now() };
    await this.#attempt(async () => {
      await api.mark(person.id, this.session, part, mark, at);
      this.#steps.push(1);
    });
  }

  /** Notes present everybody who is registered and in the venue. */
  async markArrived(): Promise<void> {
    this.busy = true;
    await this.#attempt(async () => {
      const noted = await api.markArrived(this.session, this.part);
      if (noted > 0) this.#steps.push(noted);
      const words = t("room-marked-arrived", { count: noted, people: count(noted) });
      if (noted > 0) say(words, { label: t("undo"), run: () => void this.undo() });
      else say(words);
    });
    this.busy = false;
  }

  /** Takes back what was noted last at this desk: everything the last action noted. */
  async undo(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.#attempt(async () => {
      const undone = await api.undoMarks(this.last);
      this.#steps.pop();
      this.#sent = {};
      if (!undone) say(t("room-nothing-to-undo"));
      else if (undone.marks > 1) say(t("room-undone-many", { people: count(undone.marks) }));
      else if (this.shown) this.shown = { answer: "undone", person: undone.person };
      else say(t("room-undone-named", { name: fullName(undone.person) }));
    });
    this.busy = false;
  }

  /** Somebody nobody expected comes in. Throws what is refused. */
  async add(person: NewPerson): Promise<void> {
    this.#show(await api.walkIntoRoom(person, this.session, this.#half ?? null), this.query);
  }

  async register(person: Pick<Person, "id" | "given" | "family">, title: string): Promise<void> {
    await this.#attempt(async () => {
      this.#tell(person, await peopleApi.register(person.id, this.session, true), title);
    });
  }

  async unregister(line: RollLine): Promise<void> {
    await this.#attempt(async () => {
      const moved = await peopleApi.register(line.person.id, this.session, false);
      const name = fullName(line.person);
      const kept = line.marks.length > 0;
      this.news = [
        kept ? t("room-unregistered-kept", { name }) : t("room-unregistered", { name }),
        ...promoted(line.person, moved),
      ];
    });
  }

  async moveTo(person: Person, to: Session): Promise<void> {
    await this.#attempt(async () => {
      const moved = await api.moveRegistration(person.id, this.session, to.id);
      this.#tell(person, moved, to.title, t("room-moved", { name: fullName(person), title: to.title }));
    });
  }

  #tell(person: Pick<Person, "given" | "family">, moved: LineMoved, title: string, placed?: string): void {
    const name = fullName(person);
    const { waiting } = moved;
    this.news = [
      ...(placed && waiting !== null ? [placed] : []),
      waiting === null
        ? (placed ?? t("room-registered", { name, title }))
        : t("room-registered-waiting", { name, title, rank: count(waiting) }),
      ...promoted(person, moved),
    ];
  }

  /** Puts an answer in large letters; the text it answers is done with, a newer one stays. */
  #show(answer: RoomAnswer, text: string): void {
    if (answer.answer === "not_a_code") return;
    if (answer.answer === "noted") this.#steps.push(1);
    if (this.query === text) this.query = "";
    this.#chosen = undefined;
    this.shown = answer;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      sayFault(faultOf(thrown));
    }
  }
}

function promoted(person: Pick<Person, "given" | "family">, { promoted }: LineMoved): string[] {
  return promoted.map((next) => t("room-promoted", { name: fullName(person), next: fullName(next) }));
}
