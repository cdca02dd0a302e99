import { db } from "~/db/client";
import type { Tx } from "~/db/transaction";
import { assumptionsOf } from "~/domain/sites/assumptions";
import { type TravelTable, travelTableOf } from "~/domain/travel/travel-table";

/**
 * Minutes one way by postcode and site id, stated or estimated; a missing entry means unknown.
 * Four queries whatever is asked. Nothing of a person: whoever shows it answers for whose postcode it is.
 */
export async function travelMinutesFor(
  postcodes: readonly string[],
  siteIds: readonly string[],
  client: Tx = db,
): Promise<TravelTable> {
  const postcode = { in: [...new Set(postcodes)] };
  const siteId = { in: [...siteIds] };
  const [sites, areas, stated, settings] = [
    await client.site.findMany({
      where: { id: siteId },
      select: { id: true, latitude: true, longitude: true },
    }),
    await client.postcodeArea.findMany({
      where: { postcode },
      select: { postcode: true, latitude: true, longitude: true },
    }),
    await client.travelTime.findMany({
      where: { postcode, siteId },
      select: { postcode: true, siteId: true, minutes: true },
    }),
    await client.assumption.findMany({ select: { code: true, value: true } }),
  ];
  return travelTableOf({ postcodes, sites, areas, stated, assumptions: assumptionsOf(settings) });
}
