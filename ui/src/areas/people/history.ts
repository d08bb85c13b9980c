import type { HistoryLine } from "../../api/types/HistoryLine";
import type { Mark } from "../../api/types/Mark";
import type { PersonField } from "../../api/types/PersonField";
import type { PhotoConsent } from "../../api/types/PhotoConsent";
import type { Role } from "../../api/types/Role";
import { clock, dayName, moment } from "../../words/dates";
import { PHOTO_CONSENTS, ROLES } from "../../words/labels";
import { t, type Key } from "../../words/words.svelte";
import { FIELDS } from "./fields";

export const MARKS: Record<Mark, Key> = {
  present: "history-mark-present",
  late: "history-mark-late",
  left_early: "history-mark-left-early",
  absent: "history-mark-absent",
  excused: "history-mark-excused",
};

/** What stands in a field of a person's sheet, in words. */
export function fieldInWords(field: PersonField, value: string): string {
  if (field === "role" && value in ROLES) return t(ROLES[value as Role]);
  if (field === "photo" && value in PHOTO_CONSENTS) return t(PHOTO_CONSENTS[value as PhotoConsent]);
  return value ? t("quoted", { text: value }) : t("nothing-there");
}

/** Something that happened to a person, in words. */
export function inWords(line: HistoryLine, titleOf: (session: string) => string): string {
  const { kind, edit, session, mark, day } = line;
  if (edit) {
    const [field, was, now] = edit;
    return t("history-edited", {
      field: t(FIELDS[field]),
      was: fieldInWords(field, was),
      now: fieldInWords(field, now),
    });
  }
  if (session !== null) {
    const title = titleOf(session);
    if (mark) return t("history-marked", { title, mark: t(MARKS[mark]) });
    switch (kind) {
      case "attendance.unregistered":
        return t("history-unregistered", { title });
      case "attendance.moved":
        return t("history-moved", { title });
      case "attendance.cleared":
        return t("history-cleared", { title });
      default:
        return t("history-registered", { title });
    }
  }
  if (day !== null) {
    const then = { day: dayName(day), time: clock(line.at) };
    const sameDay = notedThatDay(line);
    if (kind === "check_in.left") return sameDay ? t("history-left", then) : t("history-left-late", then);
    if (kind === "check_in.returned")
      return sameDay ? t("history-returned", then) : t("history-returned-late", then);
    return sameDay ? t("history-arrived", then) : t("history-arrived-late", then);
  }
  if (kind === "people.added") return t("history-added");
  if (kind === "badges.printed") return t("history-printed");
  if (kind === "people.merged") return t("history-merged");
  if (kind === "people.distinct") return t("history-distinct");
  if (kind === "people.anonymised") return t("people-anonymous");
  if (kind === "review.kept") return t("history-kept");
  return kind === "people.ticketed" ? t("history-ticketed") : t("history-other");
}

function notedThatDay({ at, day }: HistoryLine): boolean {
  return day !== null && at.startsWith(day);
}

/** When it was noted and where; the hour of an arrival noted that day is said already. */
export function whenOf(line: HistoryLine): string {
  return notedThatDay(line) ? line.by : t("history-when", { when: moment(line.at), desk: line.by });
}
