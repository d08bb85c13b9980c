import type { Activity } from "../api/types/Activity";
import type { DayPart } from "../api/types/DayPart";
import type { PhotoConsent } from "../api/types/PhotoConsent";
import type { Role } from "../api/types/Role";
import type { Key } from "./keys";

// The word for each value that travels.

export const ROLES: Record<Role, Key> = {
  participant: "role-participant",
  producer: "role-producer",
  reuser: "role-reuser",
  project_holder: "role-project-holder",
  speaker: "role-speaker",
  organiser: "role-organiser",
};

export const PHOTO_CONSENTS: Record<PhotoConsent, Key> = {
  not_asked: "photo-not-asked",
  yes: "photo-yes",
  no: "photo-no",
};

export const DAY_PARTS: Record<DayPart, Key> = {
  morning: "part-morning",
  afternoon: "part-afternoon",
  evening: "part-evening",
};

export const ACTIVITIES: Record<Activity, Key> = {
  workshop: "activity-workshop",
  meetings: "activity-meetings",
  pitches: "activity-pitches",
  social: "activity-social",
};

/** The same as choices of a field. */
export function choices<V extends string>(
  labels: Record<V, Key>,
  say: (key: Key) => string,
): { value: V; label: string }[] {
  return (Object.keys(labels) as V[]).map((value) => ({ value, label: say(labels[value]) }));
}
