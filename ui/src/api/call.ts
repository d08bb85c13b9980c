import { invoke } from "@tauri-apps/api/core";
import type { Fault } from "./types/Fault";

/** What the shell refused, in the user's language. */
export class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

function isFault(answer: unknown): answer is Fault {
  return typeof answer === "object" && answer !== null && "code" in answer && "message" in answer;
}

/** Asks the shell; what it refuses is thrown as `Refused`. */
export async function call<T>(command: string, given?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, given);
  } catch (answer) {
    throw new Refused(isFault(answer) ? answer : { code: "unexpected", message: String(answer), hint: "" });
  }
}

/** What went wrong, whatever was thrown. */
export function faultOf(thrown: unknown): Fault {
  return thrown instanceof Refused ? thrown.fault : { code: "unexpected", message: String(thrown), hint: "" };
}
