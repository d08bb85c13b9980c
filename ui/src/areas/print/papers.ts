import BookOpen from "@lucide/svelte/icons/book-open";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ClipboardPen from "@lucide/svelte/icons/clipboard-pen";
import Crosshair from "@lucide/svelte/icons/crosshair";
import DoorOpen from "@lucide/svelte/icons/door-open";
import FileCheck from "@lucide/svelte/icons/file-check";
import FilePlus from "@lucide/svelte/icons/file-plus";
import IdCard from "@lucide/svelte/icons/id-card";
import Users from "@lucide/svelte/icons/users";
import type { LucideIcon } from "@lucide/svelte";
import type { Key } from "../../words/keys";

/** Every paper there is to choose. */
export type PaperName =
  "badges" | "attendance" | "blank" | "recap" | "programme" | "doors" | "people" | "crib" | "calibration";

interface PaperLine {
  name: PaperName;
  word: Key;
  /** What it is for, in a sentence. */
  lead: Key;
  icon: LucideIcon;
}

/** The papers, in the order they are needed: before the doors open, at a room's door, afterwards. */
export const PAPERS: readonly PaperLine[] = [
  { name: "badges", word: "print-badges-title", lead: "print-lead-badges", icon: IdCard },
  { name: "attendance", word: "print-paper-attendance", lead: "print-lead-attendance", icon: ClipboardPen },
  { name: "blank", word: "print-paper-blank", lead: "print-lead-blank", icon: FilePlus },
  { name: "doors", word: "print-paper-doors", lead: "print-lead-doors", icon: DoorOpen },
  { name: "people", word: "print-paper-people", lead: "print-lead-people", icon: Users },
  { name: "programme", word: "print-paper-programme", lead: "print-lead-programme", icon: CalendarDays },
  { name: "recap", word: "print-paper-recap", lead: "print-lead-recap", icon: FileCheck },
  { name: "crib", word: "print-paper-crib", lead: "print-lead-crib", icon: BookOpen },
  { name: "calibration", word: "print-paper-calibration", lead: "print-lead-calibration", icon: Crosshair },
];

/** The line of a paper. */
export function paperLine(name: PaperName): PaperLine {
  const line = PAPERS.find((paper) => paper.name === name);
  if (!line) throw new Error(`no such paper: ${name}`);
  return line;
}

export function isPaper(name: string): name is PaperName {
  return PAPERS.some((paper) => paper.name === name);
}
