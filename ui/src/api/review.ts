import { call } from "./call";
import type { Case } from "./types/Case";

export const review = () => call<Case[]>("review");
export const tellApart = (a: string, b: string) => call<null>("tell_apart", { a, b });
