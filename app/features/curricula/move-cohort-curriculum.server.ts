import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { compareCurricula } from "~/domain/curriculum/compare-curricula";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { carryLessons, carryLevels, carryRecords } from "./carry-modules.server";
import type { CurriculumFailure } from "./curriculum-failure";
import { moduleVersions, versionInclude } from "./curriculum-record.server";
import type { MoveCohortCurriculum } from "./move-cohort-curriculum.schema";

type Moved = Outcome<{ name: string; title: string }, CurriculumFailure>;

/**
 * Moves a cohort to another version of its curriculum. Levels, lessons and open records follow by
 * module code; what lies in a module that is gone stays where it is.
 */
export async function moveCohortCurriculum(
  actor: Actor,
  input: MoveCohortCurriculum,
  outer?: Tx,
): Promise<Moved> {
  ensure(can(actor, "cohort.manage", null));
  return inTransaction<Moved>(async (tx) => {
    const { cohortId, toId } = input;
    const { count } = await tx.cohort.updateMany({
      where: { id: cohortId, version: input.version },
      data: { version: { increment: 1 } },
    });
    const cohort = found(await loadCohort(tx, cohortId));
    if (count === 0) return fail({ code: "stale" });
    const to = cohort.programme.curricula.find(({ id }) => id === toId);
    const from = cohort.programme.curricula.find(({ id }) => id === cohort.curriculumId);
    if (!to || !from) return fail({ code: "other-programme", field: "toId" });
    if (to.id === from.id) return fail({ code: "same-version", field: "toId" });
    const asPreviewed = from.version === input.fromVersion && to.version === input.toVersion;
    if (!asPreviewed) return fail({ code: "stale" });
    const way = { cohortId, fromId: from.id, toId };
    const lessons = await carryLessons(tx, way);
    const [levels, records] = [await carryLevels(tx, way), await carryRecords(tx, way)];
    await tx.cohort.update({ where: { id: cohortId }, data: { curriculumId: toId } });
    const { added, gone } = compareCurricula(moduleVersions(from), moduleVersions(to));
    const codes = (modules: readonly { code: string }[]) =>
      modules.map(({ code }) => code).join(" ");
    await audit(tx, actor, {
      action: "cohort.move-curriculum",
      subject: { type: "cohort", id: cohortId },
      before: { curriculumId: from.id, title: from.title },
      after: {
        ...{ curriculumId: toId, title: to.title, levels, lessons, records },
        ...{ added: codes(added), gone: codes(gone) },
      },
    });
    return succeed({ name: cohort.name, title: to.title });
  }, outer);
}

/** Locked against a curriculum that changes between the preview and the move. */
async function loadCohort(tx: Tx, id: string) {
  await tx.$queryRaw`
    SELECT 1 FROM "Curriculum" WHERE "programmeId" =
      (SELECT "programmeId" FROM "Cohort" WHERE "id" = ${id}::uuid) ORDER BY "id" FOR SHARE`;
  return tx.cohort.findUnique({
    where: { id },
    include: { programme: { include: { curricula: { include: versionInclude } } } },
  });
}
