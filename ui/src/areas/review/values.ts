import type { Activity } from "../../api/types/Activity";
import type { DayPart } from "../../api/types/DayPart";
import type { PersonField } from "../../api/types/PersonField";
import { capital, dayName, hour, longDay } from "../../words/dates";
import { ACTIVITIES, DAY_PARTS } from "../../words/labels";
import { t, type Key } from "../../words/words.svelte";
import { FIELDS } from "../people/fields";
import { fieldInWords } from "../people/history";
import { clockText } from "../pitches/length";
import { PROJECT_FIELDS, projectValue } from "./projects";

/** What a crossed edit is about. */
export type About =
  { of: "person" | "session" | "pitch" | "running_order" | "project"; id: string } | { of: "event" };

export function about(subject: string): About {
  const [of, id = ""] = subject.split(":");
  // The meetings are a session's.
  if (of === "meetings" || of === "encounter") return { of: "session", id };
  // So are the envelope and the calendar the projects'.
  if (of === "sharing" || of === "action") return { of: "project", id };
  const known =
    of === "person" || of === "session" || of === "pitch" || of === "running_order" || of === "project";
  return known ? { of, id } : { of: "event" };
}

const SESSION_FIELDS: Record<string, Key> = {
  title: "session-title",
  kind: "session-kind",
  activity: "session-activity",
  day: "day",
  part: "review-part",
  start: "session-start",
  end: "session-end",
  room: "session-room",
  capacity: "session-capacity",
  speakers: "session-speakers",
  links: "session-links",
  note: "session-note",
  rank: "review-rank",
  cancelled: "session-cancelled",
  frame: "review-frame",
  wish: "review-wish",
};

const EVENT_FIELDS: Record<string, Key> = {
  title: "review-event-title",
  place: "review-event-place",
  address: "review-event-address",
  from: "review-event-from",
  to: "review-event-to",
  organiser: "review-event-organiser",
  funder_line: "review-event-funder-line",
  themes: "review-event-themes",
  anonymise_after: "retention-until",
};

const PITCH_FIELDS: Record<string, Key> = {
  kind: "pitches-kind",
  project: "pitches-project",
  title: "pitches-title",
  speakers: "pitches-speakers",
  pitch_s: "pitches-time-pitch",
  questions_s: "pitches-time-questions",
  transition_s: "pitches-time-transition",
  notes: "pitches-notes",
  skipped: "pitches-state-skipped",
};

const SETUP_FIELDS: Record<string, Key> = {
  amber_s: "pitches-setup-amber",
  red_s: "pitches-setup-red",
  count: "pitches-setup-count",
  questions_by_hand: "pitches-setup-by-hand",
  chime: "pitches-setup-chime",
  countdown: "pitches-setup-countdown",
};

/** The words of each subject's fields. */
const WORDS: Record<About["of"], Record<string, Key>> = {
  person: FIELDS,
  session: SESSION_FIELDS,
  pitch: PITCH_FIELDS,
  running_order: SETUP_FIELDS,
  project: PROJECT_FIELDS,
  event: EVENT_FIELDS,
};

/** The field's word. */
export function fieldName({ of }: About, field: string): string {
  const word = WORDS[of][field];
  return word ? t(word) : field;
}

/** What stands in the field, in words: a person's is written plainly, the programme's as JSON. */
export function valueInWords({ of }: About, field: string, value: string): string {
  if (of === "person") return fieldInWords(field as PersonField, value);
  let plain: unknown;
  try {
    plain = JSON.parse(value);
  } catch {
    return value;
  }
  const project = of === "project" ? projectValue(field, plain) : undefined;
  return project ?? (said(field, plain) || t("nothing-there"));
}

function said(field: string, value: unknown): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (Array.isArray(value)) return value.map(String).join(", ");
  if (typeof value === "object") {
    const parts = Object.entries(value as Record<string, unknown>);
    if (field !== "themes") return parts.map(([, part]) => said("", part)).join(", ");
    return parts
      .map(([day, theme]) => t("review-theme", { day: capital(dayName(day)), theme: String(theme) }))
      .join(", ");
  }
  const text = String(value);
  if (field.endsWith("_s") && typeof value === "number") return clockText(value);
  switch (field) {
    case "day":
    case "from":
    case "to":
    case "anonymise_after":
      return longDay(text);
    case "start":
    case "end":
      return hour(text);
    case "part":
      return text in DAY_PARTS ? t(DAY_PARTS[text as DayPart]) : text;
    case "activity":
      return text in ACTIVITIES ? t(ACTIVITIES[text as Activity]) : text;
    case "count":
      return t(text === "up" ? "pitches-setup-up" : "pitches-setup-down");
    default:
      return typeof value === "number" ? text : t("quoted", { text });
  }
}
