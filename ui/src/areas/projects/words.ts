import type { ActionState } from "../../api/types/ActionState";
import type { AppointmentState } from "../../api/types/AppointmentState";
import type { LineState } from "../../api/types/LineState";
import type { MeetingStanding } from "../../api/types/MeetingStanding";
import type { NeedKind } from "../../api/types/NeedKind";
import type { NeedState } from "../../api/types/NeedState";
import type { ProjectTheme } from "../../api/types/ProjectTheme";
import type { ShareWarning } from "../../api/types/ShareWarning";
import type { ProjectStage } from "../../api/types/ProjectStage";
import type { StepState } from "../../api/types/StepState";
import type { Key } from "../../words/keys";

// The word for each value that travels.

export const THEMES: Record<ProjectTheme, Key> = {
  green: "projects-theme-green",
  blue: "projects-theme-blue",
  creative: "projects-theme-creative",
};

export const STAGES: Record<ProjectStage, Key> = {
  idea: "projects-stage-idea",
  needs: "projects-stage-needs",
  feasibility: "projects-stage-feasibility",
  prototype: "projects-stage-prototype",
  in_use: "projects-stage-in-use",
};

export const NEED_KINDS: Record<NeedKind, Key> = {
  dataset: "projects-need-dataset",
  skill: "projects-need-skill",
  funding: "projects-need-funding",
};

export const NEED_STATES: Record<NeedState, Key> = {
  missing: "projects-state-missing",
  asked: "projects-state-asked",
  found: "projects-state-found",
  obtained: "projects-state-obtained",
};

export const STEP_STATES: Record<StepState, Key> = {
  todo: "projects-step-todo",
  doing: "projects-step-doing",
  done: "projects-step-done",
  dropped: "projects-step-dropped",
};

export const APPOINTMENT_STATES: Record<AppointmentState, Key> = {
  planned: "projects-appointment-planned",
  held: "projects-appointment-held",
  cancelled: "projects-appointment-cancelled",
};

export const ACTION_STATES: Record<ActionState, Key> = {
  done: "projects-action-done",
  past: "projects-action-past",
  under_way: "projects-action-under-way",
  to_come: "projects-action-to-come",
};

export const STANDINGS: Record<MeetingStanding, Key> = {
  held: "projects-meeting-held",
  promised: "projects-meeting-promised",
  wished: "projects-meeting-wished",
  missed: "projects-meeting-missed",
};

export const PITCH_STATES: Record<LineState, Key> = {
  waiting: "project-pitch-to-come",
  armed: "project-pitch-to-come",
  running: "project-pitch-running",
  done: "project-pitched",
  skipped: "project-pitch-skipped",
};

export const WARNINGS: Record<ShareWarning, Key> = {
  booked: "projects-warning-booked",
  nearly_spent: "projects-warning-nearly-spent",
  overspent: "projects-warning-overspent",
};

/** A choice with nothing in it first. */
export function orNone<V extends string>(
  labels: Record<V, Key>,
  none: string,
  say: (key: Key) => string,
): { value: V | ""; label: string }[] {
  const known = (Object.keys(labels) as V[]).map((value) => ({ value, label: say(labels[value]) }));
  return [{ value: "", label: none }, ...known];
}
