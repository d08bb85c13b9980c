import * as api from "../../api/transfer";

/** The exchange file that somebody opened from the desktop, until a screen takes it. */
class Opened {
  path = $state<string>();

  /** Asks the shell whether there is one. */
  async look(): Promise<void> {
    this.path = (await api.openedFile().catch(() => null)) ?? this.path;
  }

  take(): string | undefined {
    const { path } = this;
    this.path = undefined;
    return path;
  }
}

export const opened = new Opened();
