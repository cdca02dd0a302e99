import type { Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { Position } from "~/domain/travel/estimate";
import type { ChangeSite, CreateSite } from "./site.schema";
import type { SiteFailure } from "./site-failure";

/** The columns of the details that both forms ask for. */
export async function siteData(tx: Tx, input: CreateSite | ChangeSite) {
  const { name, district, street, postcode, city, shiftModel, workstations, trainingPlaces } =
    input;
  const { phone, email, directions, bring } = input;
  const position = await positionOf(tx, input);
  if (!position.ok) return position;
  return succeed({
    ...{ name, district, street, postcode, city, shiftModel, workstations, trainingPlaces },
    ...{ phone, email, directions, bring },
    ...position.value,
  });
}

/** As entered, or the centre of the postcode's area; without either nothing is guessed. */
async function positionOf(
  tx: Tx,
  { latitude, longitude, postcode }: CreateSite | ChangeSite,
): Promise<Outcome<Position, SiteFailure>> {
  if (latitude !== null && longitude !== null) return succeed({ latitude, longitude });
  const area = await tx.postcodeArea.findUnique({
    where: { postcode },
    select: { latitude: true, longitude: true },
  });
  if (area) return succeed(area);
  return fail({ code: "position-unknown", field: "latitude", values: { postcode } });
}

/** Another site of the same name, in whatever letters. */
export async function isNameTaken(tx: Tx, name: string, siteId?: string): Promise<boolean> {
  const namesake = await tx.site.findFirst({
    where: {
      name: { equals: name, mode: "insensitive" },
      validTo: null,
      ...(siteId && { id: { not: siteId } }),
    },
    select: { id: true },
  });
  return namesake !== null;
}
