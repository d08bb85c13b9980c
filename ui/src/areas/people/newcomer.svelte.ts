import { faultOf } from "../../api/call";
import { lookalikes } from "../../api/check_in";
import type { Fault } from "../../api/types/Fault";
import type { Person } from "../../api/types/Person";

/** Somebody about to be added: whoever looks the same may be there already, and somebody is asked once. */
export class Newcomer {
  /** Who looks the same; nobody while the form is open. */
  alike = $state.raw<Person[]>([]);
  busy = $state(false);
  fault = $state.raw<Fault>();

  /** Does something, one at a time; what is refused stands in `fault`. */
  async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = undefined;
    try {
      await work();
    } catch (thrown) {
      this.fault = faultOf(thrown);
    } finally {
      this.busy = false;
    }
  }

  /** Adds somebody, unless one who looks the same is known. */
  async submit(
    { given, family, organisation }: Pick<Person, "given" | "family" | "organisation">,
    add: () => Promise<void>,
  ): Promise<void> {
    await this.attempt(async () => {
      if (given.trim() || family.trim()) this.alike = await lookalikes(given, family, organisation);
      if (this.alike.length === 0) await add();
    });
  }

  /** Back to the form. */
  reset(): void {
    this.alike = [];
    this.fault = undefined;
  }
}
