import { t } from "../../words/words.svelte";

/** Who sees to a step, in words: `holders`, `team`, `person:ID` or `organisation:ID` with the name it has. */
export function ownerText(owner: string | null, name: string): string {
  if (owner === "holders") return t("projects-owner-holders");
  if (owner === "team") return t("projects-owner-team");
  return name;
}
