import Check from "@lucide/svelte/icons/check";
import Clock from "@lucide/svelte/icons/clock";
import LogOut from "@lucide/svelte/icons/log-out";
import MessageCircle from "@lucide/svelte/icons/message-circle";
import X from "@lucide/svelte/icons/x";
import type { LucideIcon } from "@lucide/svelte";
import type { DayPart } from "../../api/types/DayPart";
import type { Mark } from "../../api/types/Mark";
import type { Marked } from "../../api/types/Marked";
import type { RollLine } from "../../api/types/RollLine";
import type { Key } from "../../words/keys";

/** The marks, in the order they are shown; each has a key of its own, the same in every language. */
export const MARKS: readonly { mark: Mark; key: string; word: Key; short: Key; icon: LucideIcon }[] = [
  { mark: "present", key: "P", word: "mark-present", short: "mark-short-present", icon: Check },
  { mark: "late", key: "R", word: "mark-late", short: "mark-short-late", icon: Clock },
  { mark: "left_early", key: "D", word: "mark-left-early", short: "mark-short-left-early", icon: LogOut },
  { mark: "absent", key: "A", word: "mark-absent", short: "mark-short-absent", icon: X },
  { mark: "excused", key: "E", word: "mark-excused", short: "mark-short-excused", icon: MessageCircle },
];

export const MARK_WORDS: Record<Mark, Key> = {
  present: "mark-present",
  late: "mark-late",
  left_early: "mark-left-early",
  absent: "mark-absent",
  excused: "mark-excused",
};

/** Marks that go with a time. */
export function isTimed(mark: Mark): mark is "late" | "left_early" {
  return mark === "late" || mark === "left_early";
}

/** Whether whoever has that mark was in the room. */
export function hasCome(mark: Mark): boolean {
  return mark !== "absent" && mark !== "excused";
}

/** What is noted of somebody in a half-day. */
export function markedIn(line: RollLine, part: DayPart): Marked | undefined {
  return line.marks.find((marked) => marked.part === part);
}

/** A text as it is compared: without accents, capitals or signs. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();
}

/** The lines that a text fits: each of its words begins one of theirs. */
export function fitting(lines: RollLine[], query: string): RollLine[] {
  const words = folded(query).split(" ").filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter(({ person }) => {
    const { given, family, organisation, email, code } = person;
    const text = ` ${folded([given, family, organisation, email].join(" "))} ${code.replace("-", "").toLowerCase()}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}
