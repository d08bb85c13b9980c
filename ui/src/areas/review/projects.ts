import { longDay, hour } from "../../words/dates";
import { t, type Key } from "../../words/words.svelte";
import { APPOINTMENT_STATES, NEED_STATES, STAGES, STEP_STATES, THEMES } from "../projects/words";

// What two desks may have written apart of a project: its own fields, and those of its needs, steps and appointments.

export const PROJECT_FIELDS: Record<string, Key> = {
  name: "project-name",
  theme: "project-theme",
  organisation: "organisation",
  stage: "project-stage",
  note: "project-note",
  interviewed: "project-interviewed",
  synthesis: "project-synthesis",
  objectives: "project-objectives",
  "need.title": "project-need-title",
  "need.link": "project-need-link",
  "need.producer": "project-need-producer",
  "need.producer_text": "project-need-producer",
  "need.licence": "project-need-licence",
  "need.state": "project-state",
  "need.note": "project-note",
  "step.what": "project-step-what",
  "step.owner": "project-step-owner",
  "step.due": "project-step-due",
  "step.state": "project-state",
  "appointment.day": "day",
  "appointment.start": "project-appointment-start",
  "appointment.planned_min": "project-appointment-planned",
  "appointment.place": "project-appointment-place",
  "appointment.about": "project-appointment-about",
  "appointment.state": "project-state",
  "appointment.minutes": "project-minutes-label",
  score: "project-score",
  title: "project-action-title",
  strand: "project-action-strand",
  from: "project-action-from",
  to: "project-action-to",
};

const CHOICES: Record<string, Record<string, Key>> = {
  theme: THEMES,
  stage: STAGES,
  "need.state": NEED_STATES,
  "step.state": STEP_STATES,
  "appointment.state": APPOINTMENT_STATES,
};

/** A project's value in words; nothing where it has no words of its own. */
export function projectValue(field: string, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const word = CHOICES[field]?.[value];
  if (word) return t(word);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay(value);
  if (/^\d{2}:\d{2}(:\d{2})?$/.test(value)) return hour(value);
  return undefined;
}
