import { call } from "./call";
import type { LineMoved } from "./types/LineMoved";
import type { NewPerson } from "./types/NewPerson";
import type { PeoplePage } from "./types/PeoplePage";
import type { Person } from "./types/Person";
import type { PersonSheet } from "./types/PersonSheet";

export const listPeople = (query: string, offset: number, limit: number) =>
  call<PeoplePage>("list_people", { query, offset, limit });
export const person = (person: string) => call<PersonSheet>("person", { person });
export const addPerson = (person: NewPerson) => call<Person>("add_person", { person });
export const editPerson = (person: Person) => call<null>("edit_person", { person });
/** Where `renew` says so, this laptop's older copies give way to a fresh one. */
export const erasePerson = (person: string, renew: boolean) => call<null>("erase_person", { person, renew });
export const register = (person: string, session: string, registered: boolean) =>
  call<LineMoved>("register", { person, session, registered });
