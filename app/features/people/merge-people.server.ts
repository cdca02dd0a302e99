import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { now } from "~/platform/clock";
import { chosenPerson, chosenTrainee, chosenTrainer } from "./chosen-facts";
import { mergeAccounts } from "./merge-accounts.server";
import type { MergeFailure } from "./merge-failure";
import type { MergePeople } from "./merge-people.schema";
import { conflictsOf, loadSide, type SideRow } from "./merge-side.server";
import { moveTrainee } from "./move-trainee.server";
import { moveTrainer } from "./move-trainer.server";
import { changedFacts } from "./person-facts";

type Merged = Outcome<{ name: string }, MergeFailure>;

/** Two entries of one person become one: everything moves, the other entry stays only as a name. */
export async function mergePeople(actor: Actor, input: MergePeople, outer?: Tx): Promise<Merged> {
  ensure(can(actor, "person.manage", null));
  const { keepId, goneId } = input;
  if (keepId === goneId) return fail({ code: "same-person" });
  return inTransaction<Merged>(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" IN (${keepId}::uuid, ${goneId}::uuid)
      ORDER BY "id" FOR UPDATE`;
    const [keep, gone] = [await loadSide(tx, keepId), await loadSide(tx, goneId)];
    if (keep.version !== input.keepVersion || gone.version !== input.goneVersion)
      return fail({ code: "stale" });
    const conflict = conflictsOf(keep, gone, input.cohortId)[0];
    if (conflict) return fail(conflict);
    await moveEverything(tx, keep, gone, input);
    await bury(tx, actor, keep, gone);
    const chosen = await takeFacts(tx, keep, gone, input);
    await audit(tx, actor, {
      action: "person.merge",
      subject: { type: "person", id: keepId },
      ...mergedFacts(keep, gone, chosen),
    });
    return succeed({ name: displayName(chosen) });
  }, outer);
}

async function moveEverything(tx: Tx, keep: SideRow, gone: SideRow, input: MergePeople) {
  await letSealedRowsMove(tx, "on");
  await moveTrainee(tx, keep, gone, input.cohortId);
  await moveTrainer(tx, keep, gone);
  await letSealedRowsMove(tx, "off");
  await mergeAccounts(tx, keep, gone);
  if (keep.trainee && gone.trainee) {
    const data = chosenTrainee(keep.trainee, gone.trainee, input);
    await tx.trainee.update({ where: { id: keep.trainee.id }, data });
  }
  if (keep.trainer && gone.trainer) {
    const data = chosenTrainer(keep.trainer, gone.trainer, input);
    await tx.trainer.update({ where: { id: keep.trainer.id }, data });
  }
}

/** Signed-off weeks and completed assessments let nobody change them: a merge says so to the database. */
async function letSealedRowsMove(tx: Tx, mode: "on" | "off"): Promise<void> {
  await tx.$executeRaw`SELECT set_config('clusterplan.merging', ${mode}, true)`;
}

/** The other entry keeps its name, for whatever it signed; its address is free for the kept one. */
async function bury(tx: Tx, actor: Actor, keep: SideRow, gone: SideRow) {
  const { givenName, familyName, email, phone, birthDate, postcode } = gone;
  const person = { givenName, familyName, email, phone, birthDate, postcode };
  await tx.person.update({
    where: { id: gone.id },
    data: { email: null, phone: null, birthDate: null, postcode: null, version: { increment: 1 } },
  });
  await tx.personMerge.updateMany({ where: { keptId: gone.id }, data: { keptId: keep.id } });
  const both = { OR: [{ firstId: gone.id }, { secondId: gone.id }] };
  await tx.personDistinction.deleteMany({ where: both });
  const live = { personId: gone.id, revokedAt: null };
  await tx.calendarFeed.updateMany({ where: live, data: { revokedAt: now() } });
  await tx.notice.updateMany({ where: { personId: gone.id }, data: { personId: keep.id } });
  const wholes = {
    trainee: gone.trainee,
    trainer: gone.trainer,
    steps: gone.trainee?.enrolments,
    keptSteps: keep.trainee?.enrolments,
  };
  await tx.personMerge.create({
    data: {
      goneId: gone.id,
      keptId: keep.id,
      goneTraineeId: keep.trainee && gone.trainee ? gone.trainee.id : null,
      goneTrainerId: keep.trainer && gone.trainer ? gone.trainer.id : null,
      mergedById: actor.personId,
      facts: JSON.parse(JSON.stringify({ person, ...wholes })),
    },
  });
}

async function takeFacts(tx: Tx, keep: SideRow, gone: SideRow, input: MergePeople) {
  const chosen = chosenPerson(keep, gone, input);
  await tx.person.update({
    where: { id: keep.id },
    data: { ...chosen, version: { increment: 1 } },
  });
  return chosen;
}

function mergedFacts(keep: SideRow, gone: SideRow, chosen: ReturnType<typeof chosenPerson>) {
  const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  const { before, after } = changedFacts(
    { ...keep, birthDate: dayOf(keep.birthDate) },
    { ...chosen, birthDate: dayOf(chosen.birthDate) },
  );
  return { before, after: { ...after, goneId: gone.id, name: displayName(gone) } };
}
