import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { isBinding } from "~/domain/curriculum/version-in-use";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import type { CurriculumFailure } from "./curriculum-failure";

const include = {
  modules: { include: { prerequisites: true }, orderBy: { code: "asc" } },
  cohorts: { select: { name: true, startsOn: true } },
} satisfies Prisma.CurriculumInclude;

export type ClaimedCurriculum = Prisma.CurriculumGetPayload<{ include: typeof include }> & {
  /** Training by it has begun. */
  isFixed: boolean;
};

/** Takes the next version of a curriculum's row; `stale` when somebody else was quicker. */
export async function claimCurriculum(
  tx: Tx,
  actor: Actor,
  { curriculumId, version }: { curriculumId: string; version: number },
): Promise<Outcome<ClaimedCurriculum, CurriculumFailure>> {
  ensure(can(actor, "programme.manage", null));
  const { count } = await tx.curriculum.updateMany({
    where: { id: curriculumId, version },
    data: { version: { increment: 1 } },
  });
  const row = found(await tx.curriculum.findUnique({ where: { id: curriculumId }, include }));
  if (count === 0) return fail({ code: "stale" });
  const cohorts = row.cohorts.map(({ startsOn }) => ({ startsOn: fromDbDay(startsOn) }));
  return succeed({ ...row, isFixed: isBinding(cohorts, today()) });
}
