import { onMount } from "svelte";
import { faultOf } from "../../api/call";
import * as api from "../../api/transfer";
import type { Fault } from "../../api/types/Fault";
import type { TransferProgress } from "../../api/types/TransferProgress";

/** An export or a merge that is under way. For use in a component. */
export class Transfer {
  busy = $state(false);
  stopping = $state(false);
  progress = $state.raw<TransferProgress>();
  fault = $state.raw<Fault>();

  constructor() {
    onMount(() => api.onTransferProgress((progress) => (this.progress = progress)));
  }

  /** Does it; what is refused is kept as the fault, but for what somebody stopped. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.busy = true;
    this.stopping = false;
    this.progress = undefined;
    this.fault = undefined;
    try {
      return await work();
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (fault.code !== "cancelled") this.fault = fault;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  stop = (): void => {
    this.stopping = true;
    void api.stopTransfer();
  };
}
