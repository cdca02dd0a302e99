import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { assessmentDueOn } from "~/domain/progress/assessment-due";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { assessedStay, type Stay } from "./assessed-stay.server";
import type { BeginAssessment } from "./assessment.schema";
import type { AssessmentFailure } from "./assessment-failure";

type Begun = Outcome<{ assessmentId: string }, AssessmentFailure>;

/** Opens a draft with the programme's criteria as they stand today; the author is who begins it. */
export function beginAssessment(actor: Actor, input: BeginAssessment, outer?: Tx): Promise<Begun> {
  return inTransaction<Begun>(async (tx) => {
    const { traineeId } = input;
    const seen = await traineeFacts(actor, traineeId, today(), tx);
    const stay = await assessedStay(tx, input);
    const { assessorIds } = stay;
    ensure(can(actor, "assessment.begin", { ...seen, assessorIds }));
    if (stay.startsOn > today()) return fail({ code: "not-begun" });
    await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
    if (await existing(tx, stay)) return fail({ code: "already-begun" });
    const { id } = await tx.assessment.create({ data: draftOf(stay, actor.personId) });
    await audit(tx, actor, {
      action: "assessment.begin",
      subject: { type: "assessment", id },
      after: { traineeId, phaseId: stay.phaseId },
    });
    return succeed({ assessmentId: id });
  }, outer);
}

/** The assessment of the same stay: a plan that was published anew has other placements for the same phase and site. */
export function existing(tx: Tx, { traineeId, placementId, clusterId, phaseId, ...range }: Stay) {
  const sameStay = placementId
    ? {
        placement: {
          startsOn: { lte: toDbDay(range.endsOn) },
          endsOn: { gte: toDbDay(range.startsOn) },
        },
      }
    : { clusterId };
  return tx.assessment.findFirst({
    where: { traineeId, phaseId, ...sameStay },
    select: { id: true },
  });
}

export function draftOf(stay: Stay, authorId: string) {
  const { traineeId, placementId, clusterId, phaseId, criteria } = stay;
  return {
    ...{ traineeId, placementId, clusterId, phaseId, authorId },
    dueOn: toDbDay(assessmentDueOn(stay)),
    marks: { create: criteria.map((criterion, ordinal) => ({ criterion, ordinal })) },
  };
}
