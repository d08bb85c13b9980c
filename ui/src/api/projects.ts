import { call } from "./call";
import type { ActionCalendar } from "./types/ActionCalendar";
import type { ActionEdit } from "./types/ActionEdit";
import type { AppointmentLine } from "./types/AppointmentLine";
import type { Filling } from "./types/Filling";
import type { Progress } from "./types/Progress";
import type { Project } from "./types/Project";
import type { ProjectEdit } from "./types/ProjectEdit";
import type { ProjectFile } from "./types/ProjectFile";
import type { ProjectSheet } from "./types/ProjectSheet";
import type { Sharing } from "./types/Sharing";
import type { SharingDraft } from "./types/SharingDraft";
import type { SharingEdit } from "./types/SharingEdit";

// An envelope and its shares are counted in half-days; appointments in minutes.

/** Every project, those put away too. */
export const projects = () => call<Project[]>("projects");
export const projectFile = (project: string) => call<ProjectFile>("project_file", { project });
export const addProject = (sheet: ProjectSheet) => call<Project>("add_project", { sheet });
export const editProject = (project: string, edit: ProjectEdit) =>
  call<null>("edit_project", { project, edit });
export const progress = () => call<Progress>("project_progress");
/** The sharing out, with what somebody tries laid over it; nothing is recorded. */
export const sharing = (draft: SharingDraft) => call<Sharing>("sharing", { draft });
export const editSharing = (edit: SharingEdit) => call<null>("edit_sharing", { edit });
export const actionCalendar = () => call<ActionCalendar>("action_calendar");
export const editActions = (edit: ActionEdit) => call<null>("edit_actions", { edit });
export const appointments = () => call<AppointmentLine[]>("appointments");
/** Puts projects at the end of a running order, those in it already left aside. */
export const pitchProjects = (session: string, projects: string[], times: Filling) =>
  call<null>("pitch_projects", { session, projects, times });
/** Saves appointments as a calendar file: one project's, or everybody's; answers how many. */
export const saveAppointments = (path: string, project: string | null) =>
  call<number>("save_appointments", { path, project });
