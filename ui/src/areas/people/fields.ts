import type { Person } from "../../api/types/Person";
import type { PersonField } from "../../api/types/PersonField";
import type { Key } from "../../words/keys";

/** What can be edited of a person. */
export type Fields = Pick<Person, PersonField>;

export const NOBODY: Fields = {
  given: "",
  family: "",
  organisation: "",
  email: "",
  role: "participant",
  notes: "",
  photo: "not_asked",
};

/** The word for each field. */
export const FIELDS: Record<PersonField, Key> = {
  given: "given",
  family: "family",
  organisation: "organisation",
  email: "email",
  role: "role",
  notes: "notes",
  photo: "photo",
};

/** A person's fields alone. */
export function fieldsOf({ given, family, organisation, email, role, notes, photo }: Person): Fields {
  return { given, family, organisation, email, role, notes, photo };
}

/** What differs between the two, from the second. */
export function changes(was: Fields, now: Fields): Partial<Fields> {
  const names = Object.keys(FIELDS) as PersonField[];
  return Object.fromEntries(names.filter((name) => was[name] !== now[name]).map((name) => [name, now[name]]));
}
