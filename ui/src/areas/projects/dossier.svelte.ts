import { faultOf } from "../../api/call";
import * as api from "../../api/projects";
import type { ProjectEdit } from "../../api/types/ProjectEdit";
import type { ProjectFile } from "../../api/types/ProjectFile";
import type { ProjectSheet } from "../../api/types/ProjectSheet";
import { live } from "../../lib/live.svelte";
import { say, sayFault } from "../../lib/toasts.svelte";
import { t } from "../../words/words.svelte";

/** A project as its screens know it. For use in a component. */
export class Dossier {
  readonly id: string;
  readonly #asked;

  constructor(id: string) {
    this.id = id;
    this.#asked = live(() => api.project(id), undefined, 100);
  }

  get file(): ProjectFile | undefined {
    return this.#asked.value;
  }

  get fault() {
    return this.#asked.fault;
  }

  /** Asks it anew. */
  again = (): Promise<void> => this.#asked.again();

  /** Changes it; throws what is refused. What is shown is asked again, so that whoever waits sees it. */
  edit = async (edit: ProjectEdit): Promise<void> => {
    await api.editProject(this.id, edit);
    await this.#asked.again();
  };

  /** Changes it; what is refused is said. Answers whether it was done. */
  attempt = async (edit: ProjectEdit): Promise<boolean> => {
    try {
      await this.edit(edit);
      return true;
    } catch (thrown) {
      sayFault(faultOf(thrown));
      return false;
    }
  };

  /** Takes something out, with a way back. */
  remove = async (edit: ProjectEdit, back: ProjectEdit, said: string): Promise<void> => {
    if (!(await this.attempt(edit))) return;
    say(said, { label: t("undo"), run: () => void this.attempt(back) });
  };

  /** A field of its sheet as it is now; the others stay. */
  setSheet = (change: Partial<ProjectSheet>): Promise<void> => {
    const { file } = this;
    if (!file) return Promise.resolve();
    return this.edit({ edit: "sheet", sheet: { ...sheetOf(file), ...change } });
  };
}

/** A project's sheet as somebody fills it in. */
export function sheetOf({ project, holders }: ProjectFile): ProjectSheet {
  const { name, theme, organisation, stage, note } = project;
  return { name, theme, organisation, stage, note, holders: holders.map(({ id }) => id) };
}
