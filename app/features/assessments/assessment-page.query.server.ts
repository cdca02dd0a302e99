import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type AssessmentFacts, can } from "~/domain/access/can";
import { gradeBand } from "~/domain/curriculum/grade-scale";
import { displayName } from "~/domain/people/name";
import { assessmentAfter } from "~/domain/progress/assessment-lifecycle";
import { type LockedAssessment, lockedAssessment } from "./locked-assessment.server";
import { logReading } from "./read-assessment.server";

/** An assessment for whoever may read its words; that it was read is written down with it. */
export function assessmentPage(actor: Actor, assessmentId: string) {
  return inTransaction(async (tx) => {
    const { row, facts } = await lockedAssessment(tx, actor, assessmentId);
    await logReading(tx, actor, row);
    const scale = row.trainee.cohort.programme.gradeScale;
    return {
      id: row.id,
      traineeId: row.traineeId,
      name: displayName(row.trainee.person),
      state: row.state,
      version: row.version,
      scale,
      ...(await stayOf(tx, row)),
      ...(await namesOf(tx, row)),
      dueOn: fromDbDay(row.dueOn),
      text: row.text,
      talkOn: fromDbDayOrNull(row.talkOn),
      talkNote: row.talkNote,
      marks: row.marks.map(({ criterion, ordinal, grade, text }) => ({
        ...{ criterion, ordinal, grade, note: text ?? "" },
        band: grade === null ? null : gradeBand(scale, grade),
      })),
      comment: row.traineeComment,
      completedAt: row.completedAt?.toISOString() ?? null,
      discussedOn: fromDbDayOrNull(row.discussedOn),
      commentedAt: row.commentedAt?.toISOString() ?? null,
      confirmedAt: row.confirmedAt?.toISOString() ?? null,
      may: stepsOf(actor, row, facts),
      isOwn: actor.traineeId === row.traineeId,
    };
  });
}

export type AssessmentPage = Awaited<ReturnType<typeof assessmentPage>>;

/** What the viewer can do next: judged as the commands do. */
function stepsOf(actor: Actor, { state }: LockedAssessment, facts: AssessmentFacts) {
  const writes = can(actor, "assessment.write", facts);
  return {
    write: writes && state === "draft",
    reopen: writes && assessmentAfter(state, "reopen") !== null,
    discuss: writes && assessmentAfter(state, "discuss") !== null,
    comment: can(actor, "assessment.comment", facts) && assessmentAfter(state, "comment") !== null,
    confirm: can(actor, "assessment.confirm", facts) && assessmentAfter(state, "confirm") !== null,
  };
}

async function stayOf(tx: Tx, { placementId, clusterId, phaseId }: LockedAssessment) {
  const placement = placementId
    ? await tx.placement.findUnique({ where: { id: placementId }, include: { site: true } })
    : null;
  const cluster = clusterId ? await tx.cluster.findUnique({ where: { id: clusterId } }) : null;
  const phase = phaseId ? await tx.phase.findUnique({ where: { id: phaseId } }) : null;
  const range = placement ?? phase;
  return {
    phase: phase?.title ?? "",
    place: placement?.site.name ?? cluster?.name ?? "",
    startsOn: range && fromDbDay(range.startsOn),
    endsOn: range && fromDbDay(range.endsOn),
  };
}

async function namesOf(tx: Tx, { authorId, confirmedById }: LockedAssessment) {
  const ids = confirmedById ? [authorId, confirmedById] : [authorId];
  const people = await tx.person.findMany({ where: { id: { in: ids } } });
  const named = (id: string | null) => {
    const person = people.find((one) => one.id === id);
    return person ? displayName(person) : "";
  };
  return { author: named(authorId), confirmedBy: named(confirmedById) };
}
