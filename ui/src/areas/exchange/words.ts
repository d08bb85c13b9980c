import type { Field } from "../../api/types/Field";
import type { Service } from "../../api/types/Service";
import type { TableSummary } from "../../api/types/TableSummary";
import { capital, count } from "../../words/dates";
import { t, type Key } from "../../words/words.svelte";

/** The services' own names. */
export const SERVICES: Record<Service, string> = {
  pretix: "pretix",
  helloasso: "HelloAsso",
  hi_events: "Hi.Events",
  eventbrite: "Eventbrite",
  billetweb: "Billetweb",
  weezevent: "Weezevent",
};

/** A service's name as it is written; another's as it stands. */
export function serviceName(service: string): string {
  return service in SERVICES ? SERVICES[service as Service] : service;
}

/** What a column can be, the most wanted first. */
export const COLUMNS: Record<Field, Key> = {
  given: "given",
  family: "family",
  full_name: "import-field-full-name",
  organisation: "organisation",
  email: "email",
  role: "role",
  notes: "notes",
  photo: "photo",
  product: "import-field-product",
  choice: "import-field-choice",
  status: "import-field-status",
  paid: "import-field-paid",
  valid: "import-field-valid",
  ticket: "import-field-ticket",
  order: "import-field-order",
  attendee: "import-field-attendee",
  payer_given: "import-field-payer-given",
  payer_family: "import-field-payer-family",
  payer_name: "import-field-payer-name",
  payer_email: "import-field-payer-email",
  position: "import-field-position",
  add_on_to: "import-field-add-on-to",
};

const SEVERAL: ReadonlySet<Field> = new Set<Field>(["organisation", "email", "notes", "product", "choice"]);

/** The columns with one more settled, or left alone; most fields are in one column only. */
export function assigned(
  columns: Record<string, Field>,
  header: string,
  field: Field | undefined,
): Record<string, Field> {
  const others = Object.entries(columns).filter(
    ([known, its]) => known !== header && (field === undefined || SEVERAL.has(field) || its !== field),
  );
  return Object.fromEntries(field === undefined ? others : [...others, [header, field]]);
}

/** "112 lignes, Windows-1252, séparateur « ; »" */
export function sourceInWords({ rows, encoding, separator, sheet }: TableSummary): string {
  const parts = [t("import-rows", { count: rows, rows: count(rows) })];
  if (sheet !== null) parts.push(t("import-sheet", { sheet }));
  if (encoding !== null) parts.push(capital(encoding));
  if (separator === "\t") parts.push(t("import-tab"));
  else if (separator !== null) parts.push(t("import-separator", { separator }));
  return parts.join(", ");
}
