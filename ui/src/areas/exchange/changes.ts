import type { Changes } from "../../api/types/Changes";
import type { Key } from "../../words/keys";

/** What a merge would change, in the order people ask about it. */
export const CHANGES: Record<keyof Changes, Key> = {
  arrivals: "exchange-change-arrivals",
  people_added: "exchange-change-people-added",
  people_changed: "exchange-change-people-changed",
  people_erased: "exchange-change-people-erased",
  organisations: "exchange-change-organisations",
  movements: "exchange-change-movements",
  registrations: "exchange-change-registrations",
  marks: "exchange-change-marks",
  printed: "exchange-change-printed",
  programme: "exchange-change-programme",
  meetings: "exchange-change-meetings",
  pitches: "exchange-change-pitches",
  projects: "exchange-change-projects",
  undone: "exchange-change-undone",
  unknown: "exchange-change-unknown",
  other: "exchange-change-other",
};

/** The sorts of cases that the review list would have more of. */
export const CASES: Record<string, Key> = {
  likely_duplicate: "exchange-case-duplicate",
  crossed_edit: "exchange-case-crossed",
  shared_code: "exchange-case-code",
  over_capacity: "exchange-case-capacity",
  rosters_apart: "exchange-case-rosters",
  meeting_clash: "exchange-case-meeting",
  clock_disagrees: "exchange-case-clock",
  fork: "exchange-case-fork",
  two_clocks: "exchange-case-two-clocks",
  unreadable: "exchange-case-unreadable",
};
