import { faultOf } from "../../api/call";
import { chooseTarget } from "../../api/files";
import * as api from "../../api/projects";
import { say, sayFault } from "../../lib/toasts.svelte";
import { t } from "../../words/words.svelte";

/** Lets somebody choose where appointments go as a calendar file: one project's, or everybody's. */
export async function saveCalendar(project: string | null): Promise<void> {
  try {
    const path = await chooseTarget(
      t("project-save-calendar"),
      t("project-calendar-kind"),
      "ics",
      t("project-file-appointments"),
    );
    if (path === null) return;
    await api.saveAppointments(project, path);
    say(t("print-saved", { file: path.split(/[\\/]/).at(-1) ?? path }));
  } catch (thrown) {
    sayFault(faultOf(thrown));
  }
}
