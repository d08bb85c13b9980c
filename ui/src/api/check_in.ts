import { call } from "./call";
import type { Answer } from "./types/Answer";
import type { Counters } from "./types/Counters";
import type { DeskLine } from "./types/DeskLine";
import type { NewPerson } from "./types/NewPerson";
import type { Person } from "./types/Person";
import type { PhotoConsent } from "./types/PhotoConsent";
import type { UndoneMovement } from "./types/UndoneMovement";

export const search = (query: string, day: string) => call<DeskLine[]>("search", { query, day });
export const scan = (text: string, day: string) => call<Answer>("scan", { text, day });
export const checkIn = (person: string, day: string) => call<Answer>("check_in", { person, day });
export const checkOut = (person: string, day: string) => call<null>("check_out", { person, day });
export const walkIn = (person: NewPerson, day: string) => call<Answer>("walk_in", { person, day });
export const lookalikes = (given: string, family: string, organisation: string) =>
  call<Person[]>("lookalikes", { given, family, organisation });
export const undoCheckIn = () => call<UndoneMovement | null>("undo_check_in");
export const setPhoto = (person: string, photo: PhotoConsent) => call<null>("set_photo", { person, photo });
export const counters = (day: string) => call<Counters>("counters", { day });
