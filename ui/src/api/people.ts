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
export const erasePerson = (person: string) => call<null>("erase_person", { person });
export const register = (person: string, session: string, registered: boolean) =>
  call<LineMoved>("register", { person, session, registered });
