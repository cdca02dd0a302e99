import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can, type TraineeFacts } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import { GRACE_DAYS } from "~/domain/access/visible";
import { addDays, type Day } from "~/domain/calendar/day";

/** What `can` judges about one trainee on a day; 404 when the actor may not see them. */
export async function traineeFacts(
  actor: Actor,
  traineeId: string,
  on: Day,
  client: Tx = db,
): Promise<TraineeFacts> {
  const facts = await manyTraineeFacts(actor, [traineeId], on, client);
  return found(facts.get(traineeId));
}

/** The facts of those among the trainees whom the actor may see, by id; one query. */
export async function manyTraineeFacts(
  actor: Actor,
  traineeIds: readonly string[],
  on: Day,
  client: Tx = db,
): Promise<Map<string, TraineeFacts>> {
  const rows = await client.trainee.findMany({
    where: { id: { in: [...traineeIds] } },
    select: factsSelection(on),
  });
  const visible = rows.map(toFacts).filter((facts) => can(actor, "trainee.read", facts));
  return new Map(visible.map((facts) => [facts.traineeId, facts]));
}

function factsSelection(on: Day) {
  const current = inForceOn(on);
  const notLongOver = { gte: toDbDay(addDays(on, -GRACE_DAYS)) };
  return {
    id: true,
    memberships: {
      where: current,
      select: {
        cluster: { select: { trainers: { where: current, select: { trainerId: true } } } },
      },
    },
    placements: {
      where: { inForce: true, startsOn: { lte: toDbDay(on) }, endsOn: notLongOver },
      select: { siteId: true },
    },
  } satisfies Prisma.TraineeSelect;
}

type FactsRow = Prisma.TraineeGetPayload<{ select: ReturnType<typeof factsSelection> }>;

function toFacts(row: FactsRow): TraineeFacts {
  return {
    traineeId: row.id,
    clusterTrainerIds: row.memberships.flatMap(({ cluster }) =>
      cluster.trainers.map(({ trainerId }) => trainerId),
    ),
    siteIds: row.placements.map(({ siteId }) => siteId),
  };
}
