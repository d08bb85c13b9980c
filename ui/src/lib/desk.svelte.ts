import { faultOf } from "../api/call";
import * as eventApi from "../api/event";
import * as settingsApi from "../api/settings";
import type { DeskState } from "../api/types/DeskState";
import type { EventSheet } from "../api/types/EventSheet";
import type { Settings } from "../api/types/Settings";
import { daysFrom } from "../words/dates";
import { speak } from "../words/words.svelte";
import { sayFault } from "./toasts.svelte";

/** The areas of the program, in the order of the rail. */
export type AreaName =
  | "check_in"
  | "attendance"
  | "people"
  | "programme"
  | "meetings"
  | "pitches"
  | "projects"
  | "print"
  | "review"
  | "exchange"
  | "report"
  | "settings";

/** What every screen knows: the event that is open, the day, the settings, and which area is in front. */
class Desk {
  state = $state.raw<DeskState>();
  settings = $state.raw<Settings>({ language: "fr", theme: "auto", steward: false, sound: true });
  area = $state<AreaName>("check_in");
  /** What the area in front was asked to show: a person's id, `import`, `walk-in`… Whoever shows it clears it. */
  target = $state<string>();
  /** Counts the events that were opened: a restored one is another, and everything is asked anew. */
  opened = $state(0);
  #chosen = $state<string>();
  #asked: string | undefined;
  #saved: Promise<unknown> = Promise.resolve();

  /** The event that is open. Only asked where one is. */
  get event(): EventSheet {
    if (this.state?.state !== "open") throw new Error("no event is open");
    return this.state.event;
  }

  get name(): string {
    return this.state?.state === "open" ? this.state.desk : "";
  }

  /** The event's days. */
  get days(): string[] {
    return daysFrom(this.event.from, this.event.to);
  }

  /** The day the desk works on: today's, or the one somebody chose. */
  get day(): string {
    if (this.#chosen && this.days.includes(this.#chosen)) return this.#chosen;
    return this.state?.state === "open" ? this.state.day : "";
  }

  set day(day: string) {
    this.#chosen = day;
  }

  /** Whether the day the desk works on is today. */
  get today(): boolean {
    return this.state?.state === "open" && this.state.today && this.day === this.state.day;
  }

  /** Goes to an area, to show something there. */
  go(area: AreaName, target?: string): void {
    if (area === this.area) {
      this.target = target;
      return;
    }
    this.area = area;
    this.target = undefined;
    this.#asked = target;
  }

  /** The area in front has come: what was asked of it is for it, and not for the one before, which waited with us. */
  arrived(): void {
    if (this.#asked !== undefined) this.target = this.#asked;
    this.#asked = undefined;
  }

  /** Asks the shell all that the first screen shows, at once. */
  async start(): Promise<void> {
    const state = eventApi.deskState().catch(broken);
    await this.#readSettings();
    this.state = await state;
  }

  /** Asks the shell where things stand. */
  async refresh(): Promise<void> {
    this.state = await eventApi.deskState().catch(broken);
  }

  /** Tries to open the event again. */
  async retry(): Promise<void> {
    this.state = await eventApi.retry().catch(broken);
  }

  /** Puts a backup in the event's place. */
  async restore(backup: string): Promise<void> {
    await eventApi.restoreBackup(backup);
    await this.refresh();
    this.opened += 1;
  }

  async #readSettings(): Promise<void> {
    try {
      this.#wear(await settingsApi.settings());
    } catch (thrown) {
      sayFault(faultOf(thrown));
    }
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    const were = this.settings;
    this.#wear({ ...were, ...change });
    // One after the other: of two that overtook each other, the older would stay.
    const saving = this.#saved.then(() => settingsApi.saveSettings(this.settings));
    this.#saved = saving.catch(() => undefined);
    try {
      await saving;
    } catch (thrown) {
      this.#wear(were);
      sayFault(faultOf(thrown));
    }
    // What the shell says is in the language now chosen.
    if (change.language && this.state?.state === "broken") await this.refresh();
  }

  #wear(settings: Settings): void {
    this.settings = settings;
    speak(settings.language);
    document.documentElement.dataset["theme"] = settings.theme;
  }
}

/** Whether an instant is of today, as far as the event goes on today. */
export function isToday(instant: string): boolean {
  return desk.state?.state === "open" && desk.state.today && instant.startsWith(desk.state.day);
}

function broken(thrown: unknown): DeskState {
  return { state: "broken", fault: faultOf(thrown), backups: [] };
}

export const desk = new Desk();
