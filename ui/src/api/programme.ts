import { call } from "./call";
import type { EventSheet } from "./types/EventSheet";
import type { LogoPlace } from "./types/LogoPlace";
import type { Picture } from "./types/Picture";
import type { Programme } from "./types/Programme";
import type { Session } from "./types/Session";

export const programme = () => call<Programme>("programme");
export const editEvent = (sheet: EventSheet) => call<null>("edit_event", { sheet });
export const logo = (place: LogoPlace) => call<Picture | null>("logo", { place });
export const setLogo = (place: LogoPlace, path: string | null) => call<null>("set_logo", { place, path });
export const addSession = (session: Session) => call<string>("add_session", { session });
export const editSession = (session: Session) => call<null>("edit_session", { session });
export const cancelSession = (session: string, cancelled: boolean) =>
  call<null>("cancel_session", { session, cancelled });
