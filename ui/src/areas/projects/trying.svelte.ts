import { SvelteMap } from "svelte/reactivity";
import { faultOf } from "../../api/call";
import * as api from "../../api/projects";
import type { Criterion } from "../../api/types/Criterion";
import type { Envelope } from "../../api/types/Envelope";
import type { Limits } from "../../api/types/Limits";
import type { ShareLine } from "../../api/types/ShareLine";
import type { SharingEdit } from "../../api/types/SharingEdit";
import { live } from "../../lib/live.svelte";
import { sayFault } from "../../lib/toasts.svelte";

/**
 * The sharing out as it is tried: what somebody types lies over what is recorded, its effect is asked at once, and it is
 * recorded when they leave the field. For use in a component.
 */
export class Trying {
  readonly #weights = new SvelteMap<string, number>();
  readonly #scores = new SvelteMap<string, { project: string; criterion: string; score: number | null }>();
  readonly #limits = new SvelteMap<string, Limits>();
  #envelope = $state.raw<Envelope>();
  readonly #draft = $derived({
    envelope: this.#envelope ?? null,
    weights: [...this.#weights].map(([criterion, weight]) => ({ criterion, weight })),
    scores: [...this.#scores.values()],
    limits: [...this.#limits].map(([project, limits]) => ({ project, limits })),
  });
  readonly #asked = live(() => api.sharing(this.#draft), undefined, 100);

  get sharing() {
    return this.#asked.value;
  }

  get fault() {
    return this.#asked.fault;
  }

  again = () => this.#asked.again();

  tryWeight = ({ id }: Criterion, weight: number | null): void => {
    if (weight !== null) this.#weights.set(id, weight);
  };

  setWeight = ({ id, name }: Criterion, weight: number | null): Promise<boolean> =>
    this.#record(
      () => this.edit({ edit: "change_criterion", criterion: id, name, weight: weight ?? 0 }),
      () => this.#weights.delete(id),
    );

  tryScore = ({ project }: ShareLine, { id }: Criterion, score: number | null): void => {
    this.#scores.set(`${project} ${id}`, { project, criterion: id, score });
  };

  setScore = ({ project }: ShareLine, { id }: Criterion, score: number | null): Promise<boolean> =>
    this.#record(
      () => api.editProject(project, { edit: "score", criterion: id, score }),
      () => this.#scores.delete(`${project} ${id}`),
    );

  tryLimits = ({ project }: ShareLine, limits: Limits): void => {
    this.#limits.set(project, limits);
  };

  setLimits = ({ project }: ShareLine, limits: Limits): Promise<boolean> =>
    this.#record(
      () => api.editProject(project, { edit: "limit", limits }),
      () => this.#limits.delete(project),
    );

  tryEnvelope = (envelope: Envelope): void => {
    this.#envelope = envelope;
  };

  setEnvelope = (envelope: Envelope): Promise<boolean> =>
    this.#record(
      () => this.edit({ edit: "set_envelope", envelope }),
      () => (this.#envelope = undefined),
    );

  /** Changes the grid or the decision; throws what is refused. */
  edit = (edit: SharingEdit): Promise<unknown> => api.editSharing(edit);

  /** Does it; what is refused is said, and what was tried is let go. Answers whether it was done. */
  async #record(work: () => Promise<unknown>, forget: () => unknown): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (thrown) {
      sayFault(faultOf(thrown));
      return false;
    } finally {
      forget();
    }
  }
}
