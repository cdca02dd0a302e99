import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { chargeOf, mayReview } from "~/domain/progress/record-charge";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import { today } from "~/platform/clock";
import { chargeFacts, chargeSelection } from "./record-charge.server";
import { frozenDays } from "./record-seal.server";

/** The weeks that wait for a trainer, the oldest first; those they only stand in for come last. */
export async function recordStack(actor: Actor) {
  ensure(can(actor, "record.stack", null));
  const rows = await db.record.findMany({
    where: { state: "submitted", trainee: visibleTrainees(actor, today()) },
    include: {
      modules: { select: { module: { select: { id: true, code: true, title: true } } } },
      trainee: {
        select: {
          ...chargeSelection,
          person: { select: { givenName: true, familyName: true } },
          cohort: { select: { name: true } },
        },
      },
    },
    orderBy: [{ weekOn: "asc" }, { trainee: { person: { searchKey: "asc" } } }],
  });
  const waiting = rows.flatMap(({ trainee, ...row }) => {
    const weekOn = fromDbDay(row.weekOn);
    const charge = chargeOf(weekOn, chargeFacts(trainee));
    if (!mayReview(charge, actor.trainerId)) return [];
    return [
      {
        id: row.id,
        version: row.version,
        traineeId: row.traineeId,
        name: displayName(trainee.person),
        cohort: trainee.cohort.name,
        weekOn,
        submittedAt: row.submittedAt?.toISOString() ?? null,
        text: row.text,
        days: frozenDays(row.facts),
        modules: row.modules.map(({ module }) => module),
        isDeputy: !charge.inCharge.includes(actor.trainerId ?? ""),
      },
    ];
  });
  return {
    waiting: [
      ...waiting.filter(({ isDeputy }) => !isDeputy),
      ...waiting.filter(({ isDeputy }) => isDeputy),
    ],
  };
}

export type WaitingRecord = Awaited<ReturnType<typeof recordStack>>["waiting"][number];
