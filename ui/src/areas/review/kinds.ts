import type { Case } from "../../api/types/Case";
import type { Item } from "../../api/types/Item";
import { hour } from "../../words/dates";
import { fullName } from "../../words/names";
import { t, type Key } from "../../words/words.svelte";
import { about, fieldName } from "./values";

export type Kind = Case["case"];

/** The kinds of cases, in the order they are shown: what decides over people first, what is only good to know last. */
export const KINDS: Record<Kind, { title: Key; lead: Key }> = {
  half_erased: { title: "review-half-erased", lead: "review-half-erased-lead" },
  likely_duplicate: { title: "review-duplicates", lead: "review-same-name" },
  crossed_edit: { title: "review-edits", lead: "review-edits-lead" },
  in_two_places: { title: "review-places", lead: "review-places-lead" },
  shared_code: { title: "review-codes", lead: "review-codes-lead" },
  over_capacity: { title: "review-full", lead: "review-full-lead" },
  rosters_apart: { title: "review-rosters", lead: "review-rosters-lead" },
  meeting_clash: { title: "review-meetings", lead: "review-meetings-lead" },
  two_clocks: { title: "review-two-clocks-title", lead: "review-two-clocks-lead" },
  clock_disagrees: { title: "review-clocks", lead: "review-clocks-lead" },
  fork: { title: "review-forks", lead: "review-forks-lead" },
  unreadable: { title: "review-unreadables", lead: "review-unreadables-lead" },
};

/** Whom or what a case is about, in a few words. */
export function whom(item: Case): string {
  switch (item.case) {
    case "likely_duplicate":
      return [item.a, item.b].map(fullName).join(" · ");
    case "shared_code":
      return item.people.map(fullName).join(" · ");
    case "in_two_places":
    case "half_erased":
      return fullName(item.person);
    case "crossed_edit":
      return item.name;
    case "meeting_clash":
      return `${hour(item.at)} ${item.names.join(" – ")}`;
    case "fork":
      return item.desks.join(", ");
    case "clock_disagrees":
      return item.by;
    case "unreadable":
      return item.kind.replace(/@\d+$/, "");
    default:
      return item.title;
  }
}

/** What a case is, in a word or two; of an edit, the field. */
export function what(item: Case): string {
  if (item.case !== "crossed_edit") return t(KINDS[item.case].title);
  if (item.field === "same") return t("review-decided-apart");
  return fieldName(about(item.subject), item.field);
}

/** The cases by kind, in the order of the kinds. */
export function sorted(items: Item[]): Item[] {
  const rank = Object.keys(KINDS) as Kind[];
  return items.toSorted((a, b) => rank.indexOf(a.case.case) - rank.indexOf(b.case.case));
}
