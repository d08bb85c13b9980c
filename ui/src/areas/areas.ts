import ArrowLeftRight from "@lucide/svelte/icons/arrow-left-right";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ClipboardCheck from "@lucide/svelte/icons/clipboard-check";
import DoorOpen from "@lucide/svelte/icons/door-open";
import FileChartColumn from "@lucide/svelte/icons/file-chart-column";
import FolderKanban from "@lucide/svelte/icons/folder-kanban";
import Handshake from "@lucide/svelte/icons/handshake";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Presentation from "@lucide/svelte/icons/presentation";
import Printer from "@lucide/svelte/icons/printer";
import Settings from "@lucide/svelte/icons/settings";
import Users from "@lucide/svelte/icons/users";
import type { LucideIcon } from "@lucide/svelte";
import type { Component } from "svelte";
import type { AreaName } from "../lib/desk.svelte";
import type { Key } from "../words/keys";
import CheckIn from "./check_in/CheckIn.svelte";

/** The areas, in the order of the rail. The desk is there from the start; the others are loaded when first shown. */
export const AREAS: readonly {
  name: AreaName;
  word: Key;
  icon: LucideIcon;
  screen: () => Promise<{ default: Component }>;
}[] = [
  {
    name: "check_in",
    word: "area-check-in",
    icon: DoorOpen,
    screen: () => Promise.resolve({ default: CheckIn }),
  },
  {
    name: "attendance",
    word: "area-attendance",
    icon: ClipboardCheck,
    screen: () => import("./attendance/Attendance.svelte"),
  },
  { name: "people", word: "area-people", icon: Users, screen: () => import("./people/People.svelte") },
  {
    name: "programme",
    word: "area-programme",
    icon: CalendarDays,
    screen: () => import("./programme/Programme.svelte"),
  },
  {
    name: "meetings",
    word: "area-meetings",
    icon: Handshake,
    screen: () => import("./meetings/Meetings.svelte"),
  },
  {
    name: "pitches",
    word: "area-pitches",
    icon: Presentation,
    screen: () => import("./pitches/Pitches.svelte"),
  },
  {
    name: "projects",
    word: "area-projects",
    icon: FolderKanban,
    screen: () => import("./projects/Projects.svelte"),
  },
  { name: "print", word: "area-print", icon: Printer, screen: () => import("./print/Print.svelte") },
  { name: "review", word: "area-review", icon: ListChecks, screen: () => import("./review/Review.svelte") },
  {
    name: "exchange",
    word: "area-exchange",
    icon: ArrowLeftRight,
    screen: () => import("./exchange/Exchange.svelte"),
  },
  {
    name: "report",
    word: "area-report",
    icon: FileChartColumn,
    screen: () => import("./report/Report.svelte"),
  },
  {
    name: "settings",
    word: "area-settings",
    icon: Settings,
    screen: () => import("./settings/Settings.svelte"),
  },
];
