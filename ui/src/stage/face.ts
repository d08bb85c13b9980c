import type { OrderLine } from "../api/types/OrderLine";
import type { PitchesView } from "../api/types/PitchesView";
import type { PitchKind } from "../api/types/PitchKind";
import { countdownTo, shownAt, type Shown } from "../areas/pitches/clock";
import type { Key } from "../words/keys";

/** What the stage shows, until it changes by itself in boot time. */
export type Face = { until: number } & (
  | { shows: "black" }
  | {
      shows: "clock";
      time: Shown;
      paused: boolean;
      kind: PitchKind;
      title: string;
      speakers: string;
      /** What comes next; empty where nothing does. */
      next: string;
    }
  | {
      shows: "title";
      /** What is said over the title, if anything. */
      word: Key | undefined;
      title: string;
      speakers: string;
      /** A countdown, where there is one. */
      time: string | undefined;
    }
);

/** What the stage shows at a boot time. */
export function faceOf(view: PitchesView, boot: number): Face {
  const { clock, scene, setup, session } = view;
  if (scene.blackout) return { shows: "black", until: Infinity };
  const line = (id: string | null) => view.order.find(({ pitch }) => pitch.id === id)?.pitch;
  const pitch = line(clock.pitch);
  const next = line(clock.next);

  if (clock.phase === "running" && pitch && !scene.title) {
    const time = shownAt(clock, setup.count, boot);
    return {
      shows: "clock",
      until: time.until,
      time,
      paused: clock.paused,
      kind: pitch.kind,
      title: pitch.title,
      speakers: pitch.speakers.join(", "),
      next: next?.title ?? "",
    };
  }
  if (clock.phase === "waiting" && setup.countdown && clock.starts_boot !== null) {
    const time = countdownTo(clock.starts_boot, boot);
    if (time) {
      const { text, until } = time;
      return {
        shows: "title",
        until,
        word: "stage-starts-in",
        title: session.title,
        speakers: "",
        time: text,
      };
    }
  }
  const still = { shows: "title", until: Infinity, time: undefined } as const;
  if (clock.phase === "finished") {
    return { ...still, word: "stage-thanks", title: session.title, speakers: "" };
  }
  const coming = clock.phase === "ended" ? next : pitch;
  if (!coming) return { ...still, word: undefined, title: session.title, speakers: "" };
  return {
    ...still,
    word: wordFor(clock.phase, coming),
    title: coming.title,
    speakers: coming.speakers.join(", "),
  };
}

/** What is said over a title. A block says itself what it is. */
function wordFor(phase: PitchesView["clock"]["phase"], { kind }: OrderLine["pitch"]): Key | undefined {
  if (phase === "running") return undefined;
  return kind === "break" ? undefined : "stage-coming";
}
