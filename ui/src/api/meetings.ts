import { listen } from "@tauri-apps/api/event";
import { call } from "./call";
import type { Afternoon } from "./types/Afternoon";
import type { ChangedSheets } from "./types/ChangedSheets";
import type { Frame } from "./types/Frame";
import type { Happening } from "./types/Happening";
import type { Kept } from "./types/Kept";
import type { MeetingPlace } from "./types/MeetingPlace";
import type { MeetingsPage } from "./types/MeetingsPage";
import type { MeetingsProgress } from "./types/MeetingsProgress";
import type { MendedRoster } from "./types/MendedRoster";
import type { PartySheet } from "./types/PartySheet";
import type { Planned } from "./types/Planned";
import type { RoomClock } from "./types/RoomClock";
import type { Session } from "./types/Session";
import type { Tier } from "./types/Tier";
import type { WishOutcome } from "./types/WishOutcome";
import type { WishPreview } from "./types/WishPreview";

// A party is `organisation:ID`, `project:ID` or `person:ID`; a pair is two of them in any order; times are "14:15:00".

export const meetingSessions = () => call<Session[]>("meeting_sessions");
export const meetings = (session: string) => call<MeetingsPage>("meetings", { session });
export const afternoon = (session: string) => call<Afternoon>("afternoon", { session });
/** The afternoon as the stage shows it; nothing where the pitches are there. */
export const roomClock = () => call<RoomClock | null>("room_clock");
/** Puts the afternoon of these meetings on the stage; the pitches again where none are named. */
export const showMeetings = (session: string | null) => call<null>("show_meetings", { session });
export const setMeetingFrame = (session: string, frame: Frame) =>
  call<null>("set_meeting_frame", { session, frame });
export const setParty = (session: string, party: string, sheet: PartySheet) =>
  call<null>("set_party", { session, party, sheet });
export const setWish = (session: string, from: string, to: string, tier: Tier | null) =>
  call<null>("set_wish", { session, from, to, tier });
export const setVeto = (session: string, a: string, b: string, vetoed: boolean) =>
  call<null>("set_veto", { session, a, b, vetoed });
export const pinMeeting = (session: string, a: string, b: string, at: string | null) =>
  call<null>("pin_meeting", { session, a, b, at });
export const markHeld = (session: string, a: string, b: string, held: boolean | null) =>
  call<null>("mark_held", { session, a, b, held });
export const planMeetings = (session: string, seed: number, prove: boolean) =>
  call<Planned>("plan_meetings", { session, seed, prove });
export const stopPlanning = () => call<null>("stop_planning");
export const keepPlan = (token: number) => call<null>("keep_plan", { token });
export const meetingPlaces = (session: string, a: string, b: string) =>
  call<MeetingPlace[]>("meeting_places", { session, a, b });
/** Without a time, the meeting leaves the roster. */
export const moveMeeting = (
  session: string,
  a: string,
  b: string,
  to: string | null,
  table: number | null,
  pin: boolean,
) => call<null>("move_meeting", { session, a, b, to, table, pin });
/** Nothing is recorded before it is kept. */
export const mendMeetings = (session: string, party: string | null, happening: Happening | null) =>
  call<MendedRoster>("mend_meetings", { session, party, happening });
/** No offer: the roster that moves nothing. */
export const keepRepair = (token: number, offer: number | null) =>
  call<null>("keep_repair", { token, offer });
export const rosterVersion = (session: string, version: string) =>
  call<Kept>("roster_version", { session, version });
export const chooseRoster = (session: string, version: string) =>
  call<null>("choose_roster", { session, version });
export const changedMeetingSheets = (session: string, was: string, now: string) =>
  call<ChangedSheets>("changed_meeting_sheets", { session, was, now });
export const previewWishes = (session: string, path: string) =>
  call<WishPreview>("preview_wishes", { session, path });
export const importWishes = (session: string, path: string) =>
  call<WishOutcome>("import_wishes", { session, path });

/** Listens to a plan as it gets better; returns how to stop listening. */
export function onMeetingsProgress(heard: (progress: MeetingsProgress) => void): () => void {
  const stopping = listen<MeetingsProgress>("meetings-progress", (event) => heard(event.payload));
  return () => void stopping.then((stop) => stop());
}
