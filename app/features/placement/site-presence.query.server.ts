import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { compareNames, displayName } from "~/domain/people/name";
import { standingOf } from "~/domain/placement/provisional";
import { today } from "~/platform/clock";

/** Who is at a site today, and who comes next, by the placements in force. */
export async function sitePresence(actor: Actor, siteId: string) {
  ensure(can(actor, "site.read", { siteId }));
  const on = today();
  const rows = await db.placement.findMany({
    where: { siteId, inForce: true, endsOn: { gte: toDbDay(on) } },
    include: {
      phase: { select: { title: true } },
      trainee: {
        include: {
          person: true,
          cohort: { select: { name: true, programme: { select: { noticeWeeks: true } } } },
        },
      },
      practicalTrainer: { include: { person: true } },
    },
    orderBy: { startsOn: "asc" },
  });
  rows.sort(
    (a, b) =>
      a.startsOn.getTime() - b.startsOn.getTime() ||
      compareNames(a.trainee.person, b.trainee.person),
  );
  const all = rows.map(({ id, phase, trainee, practicalTrainer, ...row }) => ({
    id,
    traineeId: trainee.id,
    name: displayName(trainee.person),
    cohort: trainee.cohort.name,
    phase: phase.title,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
    standing: standingOf(fromDbDay(row.startsOn), on, trainee.cohort.programme.noticeWeeks),
    practicalTrainer: practicalTrainer && displayName(practicalTrainer.person),
  }));
  return {
    now: all.filter(({ startsOn }) => startsOn <= on),
    next: all.filter(({ startsOn }) => startsOn > on),
  };
}
