import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { nextNumber } from "./sequence";

/** A site valid since 2020, open on weekdays from 7 to 19, unless told. */
export async function aSite(client: Tx, given: Partial<Prisma.SiteUncheckedCreateInput> = {}) {
  const number = nextNumber();
  return client.site.create({
    data: {
      code: `KUZ-${number}`,
      name: `Kundenzentrum ${number}`,
      district: "Mitte",
      street: `Marktplatz ${number}`,
      postcode: "20095",
      city: "Hamburg",
      latitude: 53.55,
      longitude: 10,
      shiftModel: "two_shift",
      workstations: 10,
      trainingPlaces: 3,
      validFrom: toDbDay(day("2020-01-01")),
      openingHours: {
        create: [1, 2, 3, 4, 5].map((weekday) => ({
          weekday,
          opensMinute: 7 * 60,
          closesMinute: 19 * 60,
        })),
      },
      ...given,
    },
  });
}

/** Three places in the training year 2026/27 unless told; unconfirmed. */
export async function aCapacity(
  client: Tx,
  given: { siteId: string; places?: number; startsOn?: string; endsOn?: string },
) {
  return client.capacity.create({
    data: {
      siteId: given.siteId,
      places: given.places ?? 3,
      startsOn: toDbDay(day(given.startsOn ?? "2026-10-01")),
      endsOn: toDbDay(day(given.endsOn ?? "2027-09-30")),
    },
  });
}

export async function aRoom(client: Tx, given: Partial<Prisma.RoomUncheckedCreateInput> = {}) {
  return client.room.create({ data: { name: `Raum ${nextNumber()}`, seats: 12, ...given } });
}
