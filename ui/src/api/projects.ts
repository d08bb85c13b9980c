import { call } from "./call";
import type { ActionCalendar } from "./types/ActionCalendar";
import type { ActionEdit } from "./types/ActionEdit";
import type { AppointmentLine } from "./types/AppointmentLine";
import type { Filling } from "./types/Filling";
import type { ProjectEdit } from "./types/ProjectEdit";
import type { ProjectFile } from "./types/ProjectFile";
import type { ProjectSheet } from "./types/ProjectSheet";
import type { ProjectsPage } from "./types/ProjectsPage";
import type { Sharing } from "./types/Sharing";
import type { SharingDraft } from "./types/SharingDraft";
import type { SharingEdit } from "./types/SharingEdit";

export const projects = () => call<ProjectsPage>("projects");
/** All that is known of a project. */
export const project = (project: string) => call<ProjectFile>("project", { project });
export const addProject = (sheet: ProjectSheet) => call<ProjectFile>("add_project", { sheet });
export const editProject = (project: string, edit: ProjectEdit) =>
  call<ProjectFile>("edit_project", { project, edit });
/** The sharing out, with what is being tried laid over it: nothing is recorded. */
export const sharing = (draft: Partial<SharingDraft> = {}) => call<Sharing>("sharing", { draft });
export const editSharing = (edit: SharingEdit) => call<Sharing>("edit_sharing", { edit });
export const actionCalendar = () => call<ActionCalendar>("action_calendar");
export const editActions = (edit: ActionEdit) => call<ActionCalendar>("edit_actions", { edit });
/** Every appointment of the projects that are accompanied, by day and hour. */
export const appointments = () => call<AppointmentLine[]>("appointments");
/** The appointments of a project, or of all, as iCalendar. */
export const saveAppointments = (project: string | null, path: string) =>
  call<null>("save_appointments", { project, path });
/** The progress, as a table. */
export const saveProgressTable = (path: string) => call<null>("save_progress_table", { path });
/** Fills a running order with projects, in that order, at its end. */
export const pitchProjects = (session: string, projects: string[], times: Filling) =>
  call<null>("pitch_projects", { session, projects, times });
