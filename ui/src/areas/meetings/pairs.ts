import type { PartyLine } from "../../api/types/PartyLine";
import type { Side } from "../../api/types/Side";
import type { Tier } from "../../api/types/Tier";
import type { Key } from "../../words/keys";

export const TIERS: Record<Tier, Key> = {
  must: "meetings-tier-must",
  like: "meetings-tier-like",
  why_not: "meetings-tier-why-not",
};

/** The figure that is typed for each, and shown. */
export const TIER_NUMBERS: Record<Tier, number> = { must: 1, like: 2, why_not: 3 };

/** The tier of a figure. */
export function tierOf(figure: string): Tier | undefined {
  return (Object.keys(TIER_NUMBERS) as Tier[]).find((tier) => String(TIER_NUMBERS[tier]) === figure);
}

export const SIDES: Record<Side | "none", Key> = {
  producer: "meetings-side-producer",
  reuser: "meetings-side-reuser",
  none: "meetings-side-none",
};

/** Two parties, in whatever order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Producers as rows, reusers as columns, whoever is on no side in both; all in both where a side has nobody. */
export function sidesOf(lines: PartyLine[]): { rows: PartyLine[]; columns: PartyLine[] } {
  const rows = lines.filter(({ sheet }) => sheet.side !== "reuser");
  const columns = lines.filter(({ sheet }) => sheet.side !== "producer");
  return rows.length > 0 && columns.length > 0 ? { rows, columns } : { rows: lines, columns: lines };
}
