import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ClipboardCheck from "@lucide/svelte/icons/clipboard-check";
import DoorOpen from "@lucide/svelte/icons/door-open";
import Handshake from "@lucide/svelte/icons/handshake";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Settings from "@lucide/svelte/icons/settings";
import Users from "@lucide/svelte/icons/users";
import type { LucideIcon } from "@lucide/svelte";
import type { Component } from "svelte";
import type { AreaName } from "../lib/desk.svelte";
import type { Key } from "../words/keys";
import Attendance from "./attendance/Attendance.svelte";
import CheckIn from "./check_in/CheckIn.svelte";
import Meetings from "./meetings/Meetings.svelte";
import People from "./people/People.svelte";
import Programme from "./programme/Programme.svelte";
import Review from "./review/Review.svelte";
import SettingsArea from "./settings/Settings.svelte";

/** The areas, in the order of the rail. */
export const AREAS: readonly { name: AreaName; word: Key; icon: LucideIcon; screen: Component }[] = [
  { name: "check_in", word: "area-check-in", icon: DoorOpen, screen: CheckIn },
  { name: "attendance", word: "area-attendance", icon: ClipboardCheck, screen: Attendance },
  { name: "people", word: "area-people", icon: Users, screen: People },
  { name: "programme", word: "area-programme", icon: CalendarDays, screen: Programme },
  { name: "meetings", word: "area-meetings", icon: Handshake, screen: Meetings },
  { name: "review", word: "area-review", icon: ListChecks, screen: Review },
  { name: "settings", word: "area-settings", icon: Settings, screen: SettingsArea },
];
