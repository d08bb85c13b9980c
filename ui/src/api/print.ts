import { call } from "./call";
import type { Help } from "./types/Help";
import type { JobLine } from "./types/JobLine";
import type { PaperAnswer } from "./types/PaperAnswer";
import type { PaperRequest } from "./types/PaperRequest";
import type { Preview } from "./types/Preview";
import type { Printed } from "./types/Printed";
import type { Printer } from "./types/Printer";
import type { PrintSettings } from "./types/PrintSettings";
import type { Reprint } from "./types/Reprint";
import type { SheetLine } from "./types/SheetLine";
import type { TracedPage } from "./types/TracedPage";

/** Every label sheet that is known. */
export const printSheets = () => call<SheetLine[]>("print_sheets");
/** The very page that will print, from 1, at so many dots per inch. */
export const previewPaper = (request: PaperRequest, page: number, dpi: number) =>
  call<Preview>("preview_paper", { request, page, dpi });
export const savePaper = (request: PaperRequest, path: string, reprint: Reprint) =>
  call<PaperAnswer>("save_paper", { request, path, reprint });
/** In the system's viewer. */
export const openPaper = (request: PaperRequest, reprint: Reprint) =>
  call<PaperAnswer>("open_paper", { request, reprint });
export const printers = () => call<Printer[]>("printers");
/** On the printer named, or on the one chosen on this laptop. */
export const printPaper = (request: PaperRequest, printer: string | null, reprint: Reprint) =>
  call<PaperAnswer>("print_paper", { request, printer, reprint });
/** What is on its way to the printer; changes with the area "print". */
export const printQueue = () => call<JobLine[]>("print_queue");
export const retryJob = (job: number) => call<null>("retry_job", { job });
export const dropJob = (job: number) => call<null>("drop_job", { job });
export const printSettings = () => call<PrintSettings>("print_settings");
export const savePrintSettings = (settings: PrintSettings) => call<null>("save_print_settings", { settings });
/** When a person's badge was printed and at which desk, latest first. */
export const badgePrints = (person: string) => call<Printed[]>("badge_prints", { person });
/** Whose rows are on an attendance sheet's page, by its QR code. */
export const traceSheet = (text: string) => call<TracedPage>("trace_sheet", { text });
/** What to do when something is not as it should be: the words of the printed crib. */
export const help = () => call<Help>("help");
