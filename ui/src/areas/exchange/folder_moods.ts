import type { LucideIcon } from "@lucide/svelte";
import CirclePause from "@lucide/svelte/icons/circle-pause";
import FolderCheck from "@lucide/svelte/icons/folder-check";
import FolderClock from "@lucide/svelte/icons/folder-clock";
import FolderSync from "@lucide/svelte/icons/folder-sync";
import FolderX from "@lucide/svelte/icons/folder-x";
import OctagonAlert from "@lucide/svelte/icons/octagon-alert";
import type { SharingMood } from "../../lib/sharing.svelte";
import type { Key } from "../../words/keys";

interface Look {
  icon: LucideIcon;
  tone: "plain" | "green" | "amber" | "red";
  /** In the rail. */
  short: Key;
  title: Key;
  lead: Key | undefined;
}

/** How each mood of the folder looks and what it says; colour is never alone. */
export const MOODS: Readonly<Record<SharingMood, Look>> = {
  starting: {
    icon: FolderSync,
    tone: "plain",
    short: "area-folder-starting",
    title: "folder-mood-starting",
    lead: undefined,
  },
  level: {
    icon: FolderCheck,
    tone: "green",
    short: "area-folder-level",
    title: "folder-mood-level",
    lead: "folder-mood-level-lead",
  },
  waiting: {
    icon: FolderClock,
    tone: "plain",
    short: "area-folder-waiting",
    title: "folder-mood-waiting",
    lead: "folder-mood-waiting-lead",
  },
  away: {
    icon: FolderX,
    tone: "amber",
    short: "area-folder-away",
    title: "folder-mood-away",
    lead: "folder-mood-away-lead",
  },
  stuck: {
    icon: OctagonAlert,
    tone: "red",
    short: "area-folder-stuck",
    title: "folder-mood-stuck",
    lead: undefined,
  },
  paused: {
    icon: CirclePause,
    tone: "plain",
    short: "area-folder-paused",
    title: "folder-mood-paused",
    lead: "folder-mood-paused-lead",
  },
};
