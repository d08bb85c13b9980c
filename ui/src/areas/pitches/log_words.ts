import type { Key } from "../../words/keys";

const LOG_WORDS: Record<string, Key> = {
  armed: "pitch-log-armed",
  started: "pitch-log-started",
  questioned: "pitch-log-questioned",
  paused: "pitch-log-paused",
  resumed: "pitch-log-resumed",
  adjusted: "pitch-log-adjusted",
  ended: "pitch-log-ended",
  discarded: "pitch-log-discarded",
  carried: "pitch-log-carried",
};

/** The word for a line of the clock's log. */
export function logWord(name: string): Key {
  return LOG_WORDS[name] ?? "pitch-log-adjusted";
}
