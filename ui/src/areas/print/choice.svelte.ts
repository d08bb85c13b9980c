import type { DayPart } from "../../api/types/DayPart";
import type { PaperRequest } from "../../api/types/PaperRequest";
import type { PrintSettings } from "../../api/types/PrintSettings";
import type { ProgrammeLine } from "../../api/types/ProgrammeLine";
import type { Role } from "../../api/types/Role";
import type { Selection } from "../../api/types/Selection";
import type { Session } from "../../api/types/Session";
import type { PaperName } from "./papers";

/** Whose badges. */
export type Who = Selection["who"];

/** Somebody chosen. */
export interface Chosen {
  id: string;
  name: string;
}

/** A half-day that has sessions. */
export interface HalfDay {
  day: string;
  part: DayPart;
  sessions: Session[];
  /** People expected in all of them. */
  expected: number;
}

/** One file to print: a paper, and of which session, where there are several. */
export interface Sheet {
  request: PaperRequest;
  session?: Session;
}

const ORDER: readonly DayPart[] = ["morning", "afternoon", "evening"];

/** The half-days of an event that have sessions, in order. */
export function halfDays(lines: readonly ProgrammeLine[], days: readonly string[]): HalfDay[] {
  return days.flatMap((day) =>
    ORDER.flatMap((part) => {
      const there = lines.filter(
        ({ session, parts }) => session.day === day && !session.cancelled && parts.includes(part),
      );
      const expected = there.reduce((sum, { session, registered }) => {
        return sum + Math.min(registered, session.capacity ?? registered);
      }, 0);
      return there.length > 0 ? [{ day, part, sessions: there.map(({ session }) => session), expected }] : [];
    }),
  );
}

/** What somebody chose to print. */
export class Choice {
  who = $state<Who>("not_printed");
  role = $state<Role>("speaker");
  session = $state<string>();
  /** The half of the day of a session that has two. */
  half = $state<DayPart>();
  person = $state.raw<Chosen>();
  /** All the sessions of a half-day, or one session. */
  together = $state(true);
  /** Which half-day: its day and its part. */
  halfDay = $state<string>();
  /** Sessions of the half-day that are left out. */
  without = $state.raw<readonly string[]>([]);
  /** Everything, or one session or person of it. */
  all = $state(true);

  /** How many rows a blank sheet has. */
  rows = $state(8);

  constructor(readonly paper: PaperName) {}

  /** Whether a session of the half-day is printed. */
  takes(session: string): boolean {
    return !this.without.includes(session);
  }

  take(session: string, taken: boolean): void {
    const others = this.without.filter((id) => id !== session);
    this.without = taken ? others : [...others, session];
  }

  #whose(): Selection | undefined {
    switch (this.who) {
      case "role":
        return { who: "role", role: this.role };
      case "session":
        return this.session === undefined ? undefined : { who: "session", session: this.session };
      case "people":
        return this.person && { who: "people", people: [this.person.id] };
      default:
        return { who: this.who };
    }
  }

  /** The files this makes; none as long as something is missing. */
  sheets({ labels, walk_ins }: PrintSettings, lines: readonly ProgrammeLine[], halves: HalfDay[]): Sheet[] {
    const one = (request: PaperRequest | undefined): Sheet[] => (request ? [{ request }] : []);
    switch (this.paper) {
      case "badges": {
        const of = this.#whose();
        return one(of && { paper: "badges", of, labels });
      }
      case "attendance": {
        if (this.together) {
          const chosen = halves.find((half) => keyOf(half) === this.halfDay);
          const sessions = chosen?.sessions.filter(({ id }) => this.takes(id)) ?? [];
          return sessions.map((session) => ({
            session,
            request: { paper: "attendance", session: session.id, half: chosen?.part ?? null, walk_ins },
          }));
        }
        const line = lines.find(({ session }) => session.id === this.session);
        if (!line) return [];
        const half = this.half && line.parts.includes(this.half) ? this.half : (line.parts[0] ?? null);
        return [
          {
            session: line.session,
            request: { paper: "attendance", session: line.session.id, half, walk_ins },
          },
        ];
      }
      case "blank":
        return one({ paper: "attendance", session: null, half: null, walk_ins: this.rows });
      case "recap":
        if (this.all) return one({ paper: "recap", people: [] });
        return one(this.person && { paper: "recap", people: [this.person.id] });
      case "doors":
        if (this.all) return one({ paper: "doors", session: null });
        return one(this.session === undefined ? undefined : { paper: "doors", session: this.session });
      case "calibration":
        return one({ paper: "calibration", labels });
      case "programme":
      case "people":
      case "crib":
        return one({ paper: this.paper });
    }
  }
}

/** A half-day in one word, as the value of a field. */
export function keyOf({ day, part }: Pick<HalfDay, "day" | "part">): string {
  return `${day} ${part}`;
}
