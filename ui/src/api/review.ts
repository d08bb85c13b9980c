import { call } from "./call";
import type { Anonymised } from "./types/Anonymised";
import type { Forgetting } from "./types/Forgetting";
import type { Item } from "./types/Item";
import type { Keep } from "./types/Keep";
import type { PersonField } from "./types/PersonField";

export const review = () => call<Item[]>("review");
export const tellApart = (a: string, b: string) => call<null>("tell_apart", { a, b });
/** Found as `kept` from now on, with those fields of the other's sheet. */
export const mergePeople = (kept: string, gone: string, take: PersonField[]) =>
  call<null>("merge_people", { kept, gone, take });
/** Told apart from everybody that identifier was joined with. */
export const splitOff = (person: string) => call<null>("split_off", { person });
export const keepEdit = (entry: string, side: Keep) => call<null>("keep_edit", { entry, side });
export const seeCase = (id: string) => call<null>("see_case", { id });
export const forgetting = () => call<Forgetting>("forgetting");
export const anonymise = () => call<Anonymised>("anonymise");
