import type { ActionLine } from "../../api/types/ActionLine";
import type { ActionSheet } from "../../api/types/ActionSheet";
import type { AppointmentLine } from "../../api/types/AppointmentLine";
import type { AppointmentSheet } from "../../api/types/AppointmentSheet";
import type { NeedLine } from "../../api/types/NeedLine";
import type { NeedSheet } from "../../api/types/NeedSheet";
import type { StepLine } from "../../api/types/StepLine";
import type { StepSheet } from "../../api/types/StepSheet";

// What is shown of a thing, as somebody fills it in: a change carries the whole sheet.

export function needSheetOf(line: NeedLine): NeedSheet {
  const { kind, title, link, producer, producer_text, licence, state, note } = line;
  return { kind, title, link, producer, producer_text, licence, state, note };
}

export function stepSheetOf({ what, owner, due, state }: StepLine): StepSheet {
  return { what, owner, due, state };
}

export function appointmentSheetOf(line: AppointmentLine): AppointmentSheet {
  const { day, start, planned_min, place, about, people } = line;
  return { day, start, planned_min, place, about, with: people.map(({ id }) => id) };
}

export function actionSheetOf({ strand, title, from, to, about, note }: ActionLine): ActionSheet {
  return { strand, title, from, to, about, note };
}
