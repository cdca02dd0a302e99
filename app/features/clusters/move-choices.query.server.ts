import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day, laterOf } from "~/domain/calendar/day";
import { compareTitles } from "~/domain/clusters/order";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { displayName } from "~/domain/people/name";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";

export type MoveChoices = Awaited<ReturnType<typeof moveChoices>>;

/** Where a trainee could move to and from which day, with the row that the form was drawn from. */
export async function moveChoices(actor: Actor, traineeId: string) {
  const on = today();
  await traineeFacts(actor, traineeId, on);
  ensure(can(actor, "cluster.manage", null));
  const trainee = await db.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    include: {
      person: { select: { givenName: true, familyName: true } },
      cohort: { select: { startsOn: true, endsOn: true } },
      memberships: { orderBy: { startsOn: "asc" }, include: { cluster: true } },
    },
  });
  const last = trainee.memberships.at(-1) ?? null;
  const clusters = await openClusters(trainee.cohort, on);
  return {
    traineeId,
    name: displayName(trainee.person),
    seenMembershipId: last?.id ?? null,
    current: last && {
      cluster: last.cluster.name,
      startsOn: fromDbDay(last.startsOn),
      endsOn: fromDbDayOrNull(last.endsOn),
    },
    on: proposedDay(on, {
      since: last && fromDbDay(last.startsOn),
      first: laterOf(fromDbDay(trainee.entryOn), fromDbDay(trainee.cohort.startsOn)),
    }),
    clusters: clusters
      .filter(({ id }) => id !== last?.clusterId)
      .map(({ id, name, cohortId, cohort, memberships }) => ({
        id,
        name,
        guestOf: cohortId === trainee.cohortId ? null : cohort.name,
        members: memberships.length,
        isFull: memberships.length >= CLUSTER_SIZE.most,
      }))
      .sort(
        (a, b) => compareTitles(a.guestOf ?? "", b.guestOf ?? "") || compareTitles(a.name, b.name),
      ),
  };
}

/** Those that are not closed, of every cohort that runs while the trainee's does. */
function openClusters(cohort: { startsOn: Date; endsOn: Date }, on: Day) {
  const at = toDbDay(on);
  const current = { OR: [{ endsOn: null }, { endsOn: { gte: at } }] };
  const from = on > fromDbDay(cohort.startsOn) ? at : cohort.startsOn;
  return db.cluster.findMany({
    where: {
      closing: null,
      cohort: { startsOn: { lte: cohort.endsOn }, endsOn: { gte: from } },
    },
    include: {
      cohort: { select: { name: true } },
      memberships: { where: current, select: { id: true } },
    },
  });
}

/** A membership that has not begun is replaced from its first day; one that has, ends at the earliest today. */
function proposedDay(today: Day, { since, first }: { since: Day | null; first: Day }): Day {
  if (since === null) return laterOf(today, first);
  return since > today ? since : laterOf(today, addDays(since, 1));
}
