import { call } from "./call";
import type { DayPart } from "./types/DayPart";
import type { LineMoved } from "./types/LineMoved";
import type { Mark } from "./types/Mark";
import type { NewPerson } from "./types/NewPerson";
import type { Roll } from "./types/Roll";
import type { RoomAnswer } from "./types/RoomAnswer";
import type { UndoneMarks } from "./types/UndoneMarks";

export const roll = (session: string) => call<Roll>("roll", { session });
export const mark = (
  person: string,
  session: string,
  part: DayPart,
  mark: Mark | null,
  at: string | null = null,
) => call<null>("mark", { person, session, part, mark, at });
export const markArrived = (session: string, part: DayPart) =>
  call<number>("mark_arrived", { session, part });
/** At a room's door: in the half-day that was chosen, else in the hour's. */
export const scanInRoom = (text: string, session: string, part: DayPart | null) =>
  call<RoomAnswer>("scan_in_room", { text, session, part });
export const attend = (person: string, session: string, part: DayPart | null) =>
  call<RoomAnswer>("attend", { person, session, part });
export const walkIntoRoom = (person: NewPerson, session: string, part: DayPart | null) =>
  call<RoomAnswer>("walk_into_room", { person, session, part });
/** Takes back this desk's last marks, as many as its last action noted. */
export const undoMarks = (count: number) => call<UndoneMarks | null>("undo_marks", { count });
export const moveRegistration = (person: string, from: string, to: string) =>
  call<LineMoved>("move_registration", { person, from, to });
