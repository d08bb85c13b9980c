import { call } from "./call";
import type { Settings } from "./types/Settings";

export const settings = () => call<Settings>("settings");
export const saveSettings = (settings: Settings) => call<null>("save_settings", { settings });
export const nameDesk = (name: string) => call<null>("name_desk", { name });
