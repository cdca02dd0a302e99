import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { type LedgerEntry, ledgerOf } from "~/domain/placement/ledger";
import { placementsByTrainee } from "~/domain/placement/placements-by-trainee";
import { travelMinutesFor } from "../travel/travel-minutes.query.server";
import { ledgerPlacement, ledgerStay } from "./ledger-stays.server";

export type Fairness = Awaited<ReturnType<typeof fairness>>;

const wish = { select: { rank: true, granted: true } } as const;
const LEAST_FOR_SUMS = 5;

/** What the training has asked of and given to each trainee of a cohort, by name. Seven queries. */
export async function fairness(actor: Actor, cohortId: string) {
  ensure(can(actor, "wish.manage", null));
  const cohort = found(
    await db.cohort.findUnique({ where: { id: cohortId }, select: { id: true, name: true } }),
  );
  const trainees = await db.trainee.findMany({
    where: { cohortId },
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true, postcode: true } },
      wishes: wish,
    },
    orderBy: { person: { searchKey: "asc" } },
  });
  const placements = await db.placement.findMany({
    where: { inForce: true, trainee: { cohortId } },
    select: ledgerPlacement,
  });
  const postcodes = trainees.flatMap(({ person }) => person.postcode ?? []);
  const siteIds = [...new Set(placements.map(({ site }) => site.id))];
  const travel = await travelMinutesFor(postcodes, siteIds);
  const byTrainee = placementsByTrainee(placements);
  const rows = trainees.map(({ id, person, wishes }) => ({
    id,
    name: displayName(person),
    ...ledgerOf(
      (byTrainee.get(id) ?? []).map((row) => ledgerStay(row, person.postcode, travel)),
      wishes,
    ),
  }));
  return { cohort, rows, middle: middleOf(rows) };
}

/** The median of the cohort; withheld where fewer than five people stand behind it. */
function middleOf(rows: readonly LedgerEntry[]) {
  const minutes = rows.flatMap(({ meanMinutes }) => meanMinutes ?? []).sort((a, b) => a - b);
  if (minutes.length < LEAST_FOR_SUMS) return null;
  return {
    minutes: minutes[Math.floor(minutes.length / 2)] ?? 0,
    wishesAnswered: rows.reduce((sum, one) => sum + one.wishesAnswered, 0),
    wishesGranted: rows.reduce((sum, one) => sum + one.wishesGranted, 0),
  };
}
