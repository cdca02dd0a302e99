// Stated minutes hold; where there are none they are estimated from the centre of the postcode's
// area; a postcode whose area nobody knows is asked about, never guessed.
import type { Assumptions } from "../sites/assumptions";
import { estimateMinutes, type Position } from "./estimate";

/** One way; `estimated` when nobody stated it. */
export interface TravelMinutes {
  readonly minutes: number;
  readonly estimated: boolean;
}

/** Minutes by postcode and site id; a missing entry means unknown. */
export type TravelTable = Readonly<Record<string, Readonly<Record<string, TravelMinutes>>>>;

export interface TravelFacts {
  readonly postcodes: readonly string[];
  readonly sites: readonly (Position & { readonly id: string })[];
  readonly areas: readonly (Position & { readonly postcode: string })[];
  readonly stated: readonly {
    readonly postcode: string;
    readonly siteId: string;
    readonly minutes: number;
  }[];
  readonly assumptions: Assumptions;
}

/** What is known of the ways from every postcode to every site. */
export function travelTableOf(facts: TravelFacts): TravelTable {
  const areas = new Map(facts.areas.map((area) => [area.postcode, area]));
  const stated = new Map(
    facts.stated.map(({ postcode, siteId, minutes }) => [`${postcode} ${siteId}`, minutes]),
  );
  const rows = [...new Set(facts.postcodes)].map((postcode) => {
    const area = areas.get(postcode) ?? null;
    const entries = facts.sites.flatMap((site) => {
      const minutes = minutesTo(
        site,
        stated.get(`${postcode} ${site.id}`),
        area,
        facts.assumptions,
      );
      return minutes ? [[site.id, minutes] as const] : [];
    });
    return [postcode, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(rows);
}

/** Postcodes from which not every way is known, in order. */
export function unknownPostcodes(table: TravelTable, siteIds: readonly string[]): string[] {
  return Object.keys(table)
    .filter((postcode) => siteIds.some((siteId) => !table[postcode]?.[siteId]))
    .sort();
}

function minutesTo(
  site: Position,
  stated: number | undefined,
  area: Position | null,
  assumptions: Assumptions,
): TravelMinutes | null {
  if (stated !== undefined) return { minutes: stated, estimated: false };
  return area && { minutes: estimateMinutes(area, site, assumptions), estimated: true };
}
