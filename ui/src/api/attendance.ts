import { call } from "./call";
import type { DayPart } from "./types/DayPart";
import type { LineMoved } from "./types/LineMoved";
import type { Mark } from "./types/Mark";
import type { NewPerson } from "./types/NewPerson";
import type { Person } from "./types/Person";
import type { Roll } from "./types/Roll";
import type { RoomAnswer } from "./types/RoomAnswer";

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
export const scanInRoom = (text: string, session: string) =>
  call<RoomAnswer>("scan_in_room", { text, session });
export const attend = (person: string, session: string) => call<RoomAnswer>("attend", { person, session });
export const walkIntoRoom = (person: NewPerson, session: string) =>
  call<RoomAnswer>("walk_into_room", { person, session });
export const undoMark = () => call<Person | null>("undo_mark");
export const moveRegistration = (person: string, from: string, to: string) =>
  call<LineMoved>("move_registration", { person, from, to });
