export type Section = "list" | "sharing" | "calendar" | "review";
export type Part = "sheet" | "needs" | "roadmap" | "support" | "progress";

/** Where somebody is in the projects; kept while the program runs. */
class Place {
  section = $state<Section>("list");
  /** The project that is open; none where the lists are. */
  project = $state<string>();
  part = $state<Part>("sheet");

  open(project: string, part?: Part): void {
    this.project = project;
    if (part) this.part = part;
  }

  close(): void {
    this.project = undefined;
  }
}

export const place = new Place();
