import { audit } from "~/db/audit";
import { type NewNotice, notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { assessedStay } from "./assessed-stay.server";
import type { NameAuthor } from "./assessment.schema";
import type { AssessmentFailure } from "./assessment-failure";
import { draftOf, existing } from "./begin-assessment.server";

type Named = Outcome<{ assessmentId: string }, AssessmentFailure>;
type Taken = Outcome<{ id: string; traineeId: string; fromId: string | null }, AssessmentFailure>;

/**
 * A planner names who finishes an assessment before the talk, or who writes the one that nobody began
 * while they could. The draft goes to the new author as it is; both are told, and why is kept.
 */
export function nameAuthor(actor: Actor, input: NameAuthor, outer?: Tx): Promise<Named> {
  return inTransaction<Named>(async (tx) => {
    ensure(can(actor, "assessment.appoint", null));
    const { personId: toId } = found(
      await tx.trainer.findUnique({ where: { id: input.trainerId }, select: { personId: true } }),
    );
    const taken = input.assessmentId
      ? await takeOver(tx, input.assessmentId, input.version, toId)
      : await beginFor(tx, input, toId);
    if (!taken.ok) return taken;
    const { id: assessmentId, traineeId, fromId } = taken.value;
    const { reason } = input;
    await tx.assessmentAuthor.create({
      data: { assessmentId, fromId, toId, reason, namedById: actor.personId },
    });
    await audit(tx, actor, {
      action: "assessment.appoint",
      subject: { type: "assessment", id: assessmentId },
      before: { authorId: fromId },
      after: { authorId: toId, reason },
    });
    await tell(tx, { assessmentId, traineeId, fromId, toId });
    return succeed({ assessmentId });
  }, outer);
}

async function takeOver(tx: Tx, id: string, version: number, toId: string): Promise<Taken> {
  await tx.$queryRaw`SELECT "id" FROM "Assessment" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = found(await tx.assessment.findUnique({ where: { id } }));
  if (row.state !== "draft" && row.state !== "completed") return fail({ code: "wrong-state" });
  if (row.version !== version) return fail({ code: "stale" });
  if (row.authorId === toId) return fail({ code: "same-author", field: "trainerId" });
  const data = { authorId: toId, version: { increment: 1 } };
  await tx.assessment.update({ where: { id }, data });
  return succeed({ id, traineeId: row.traineeId, fromId: row.authorId });
}

/** While a placement lasts, and as long as its own trainers can begin, it is theirs. */
async function beginFor(tx: Tx, { traineeId, placementId }: NameAuthor, toId: string) {
  const input = { traineeId, placementId, clusterId: null, phaseId: null };
  const stay = await assessedStay(tx, input);
  if (stay.endsOn >= today()) return fail({ code: "still-running" } as const);
  await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
  if (await existing(tx, stay)) return fail({ code: "already-begun" } as const);
  const { id } = await tx.assessment.create({ data: draftOf(stay, toId) });
  return succeed({ id, traineeId, fromId: null });
}

type Told = { assessmentId: string; traineeId: string; fromId: string | null; toId: string };

async function tell(tx: Tx, { assessmentId, traineeId, fromId, toId }: Told): Promise<void> {
  const { person } = await tx.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    select: { person: { select: { givenName: true, familyName: true } } },
  });
  const values = { name: displayName(person) };
  const notices: NewNotice[] = [
    { personId: toId, kind: "assessmentNamed", values, to: paths.assessment(assessmentId) },
  ];
  if (fromId)
    notices.push({ personId: fromId, kind: "assessmentPassedOn", values, to: paths.assessments() });
  await notify(tx, notices);
}
