import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { AssessmentFacts } from "~/domain/access/can";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { isOpenToTrainee } from "~/domain/progress/assessment-lifecycle";
import { manyTraineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";

/** The assessment, locked, with what access judges; 404 for whoever may not even read it. */
export async function lockedAssessment(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT "id" FROM "Assessment" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = found(
    await tx.assessment.findUnique({
      where: { id },
      include: {
        marks: { orderBy: { ordinal: "asc" } },
        named: { select: { toId: true } },
        trainee: {
          select: {
            personId: true,
            person: { select: { givenName: true, familyName: true } },
            cohort: { select: { programme: { select: { gradeScale: true } } } },
          },
        },
      },
    }),
  );
  const { traineeId } = row;
  const visible = await manyTraineeFacts(actor, [traineeId], today(), tx);
  const unseen = { traineeId, clusterTrainerIds: [], siteIds: [] };
  const facts: AssessmentFacts = {
    ...(visible.get(traineeId) ?? unseen),
    authorId: row.authorId,
    isDraft: row.state === "draft",
    isOpenToTrainee: isOpenToTrainee(row.state),
    isNamed: row.state !== "confirmed" && row.named.some(({ toId }) => toId === row.authorId),
  };
  found(can(actor, "assessment.read", facts) || null);
  return { row, facts };
}

export type LockedAssessment = Awaited<ReturnType<typeof lockedAssessment>>["row"];

/** The same for who may do a step: 403 where they may only read. */
export async function lockedFor(
  tx: Tx,
  actor: Actor,
  step: "assessment.write" | "assessment.comment" | "assessment.confirm",
  id: string,
): Promise<LockedAssessment> {
  const { row, facts } = await lockedAssessment(tx, actor, id);
  ensure(can(actor, step, facts));
  return row;
}
