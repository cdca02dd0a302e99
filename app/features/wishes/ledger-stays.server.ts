import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { LedgerStay } from "~/domain/placement/ledger";
import { siteSizeOf } from "~/domain/placement/site-size";
import type { TravelTable } from "~/domain/travel/travel-table";

/** What a ledger needs of a placement in force. */
export const ledgerPlacement = {
  traineeId: true,
  startsOn: true,
  endsOn: true,
  site: {
    select: {
      id: true,
      district: true,
      workstations: true,
      openingHours: { where: { weekday: 6 }, select: { id: true } },
    },
  },
} satisfies Prisma.PlacementSelect;

type PlacementRow = Prisma.PlacementGetPayload<{ select: typeof ledgerPlacement }>;

/** A placement as the ledger counts it, from the trainee's postcode. */
export function ledgerStay(
  { startsOn, endsOn, site }: PlacementRow,
  postcode: string | null,
  travel: TravelTable,
): LedgerStay {
  return {
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDay(endsOn),
    district: site.district,
    size: siteSizeOf(site.workstations),
    opensOnSaturday: site.openingHours.length > 0,
    commuteMinutes: (postcode && travel[postcode]?.[site.id]?.minutes) || null,
  };
}
