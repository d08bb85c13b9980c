import type { NeedCount } from "../../api/types/NeedCount";
import type { StepCount } from "../../api/types/StepCount";

/** The steps that count: those dropped do not. */
export const allSteps = ({ done, doing, todo }: StepCount) => done + doing + todo;

export const allNeeds = ({ obtained, found, asked, missing }: NeedCount) =>
  obtained + found + asked + missing;
