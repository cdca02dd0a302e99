import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type ClaimedCurriculum, claimCurriculum } from "./claim-curriculum.server";
import type { CurriculumFailure } from "./curriculum-failure";
import { judgeModule } from "./judge-module";
import type { ChangeModule } from "./module.schema";

type Changed = Outcome<{ code: string }, CurriculumFailure>;
type Module = ClaimedCurriculum["modules"][number];

/** A module's code, title, hours, target and prerequisites; once it binds, only its title. */
export async function changeModule(
  actor: Actor,
  input: ChangeModule,
  outer?: Tx,
): Promise<Changed> {
  return inTransaction<Changed>(async (tx) => {
    const claimed = await claimCurriculum(tx, actor, input);
    if (!claimed.ok) return claimed;
    const { modules, isFixed } = claimed.value;
    const module = found(modules.find(({ id }) => id === input.moduleId));
    if (isFixed && changesMore(module, input)) return fail({ code: "binding" });
    const { prerequisiteIds, code } = input;
    const others = modules.filter(({ id }) => id !== module.id);
    const judged = judgeModule(others, { id: module.id, code, prerequisiteIds });
    if (!judged.ok) return judged;
    await write(tx, module.id, input);
    await audit(tx, actor, {
      action: "curriculum.change-module",
      subject: { type: "curriculum", id: input.curriculumId },
      before: audited(module, codesOf(modules, prerequisitesOf(module))),
      after: audited({ ...input, id: module.id }, codesOf(modules, prerequisiteIds)),
    });
    return succeed({ code });
  }, outer);
}

function changesMore(module: Module, input: ChangeModule): boolean {
  const { code, hours, targetLevel, prerequisiteIds } = input;
  const isSame =
    module.code === code && module.hours === hours && module.targetLevel === targetLevel;
  return !isSame || prerequisitesOf(module).sort().join() !== [...prerequisiteIds].sort().join();
}

async function write(tx: Tx, id: string, input: ChangeModule): Promise<void> {
  const { code, title, hours, targetLevel, prerequisiteIds } = input;
  await tx.modulePrerequisite.deleteMany({ where: { moduleId: id } });
  await tx.module.update({
    where: { id },
    data: {
      ...{ code, title, hours, targetLevel },
      version: { increment: 1 },
      prerequisites: { create: prerequisiteIds.map((prerequisiteId) => ({ prerequisiteId })) },
    },
  });
}

function prerequisitesOf({ prerequisites }: Module): string[] {
  return prerequisites.map(({ prerequisiteId }) => prerequisiteId);
}

function codesOf(modules: readonly Module[], ids: readonly string[]): string {
  return modules
    .filter(({ id }) => ids.includes(id))
    .map(({ code }) => code)
    .join(" ");
}

function audited(
  module: { id: string; code: string; title: string; hours: number; targetLevel: number },
  prerequisites: string,
) {
  const { id, code, title, hours, targetLevel } = module;
  return { moduleId: id, code, title, hours, targetLevel, prerequisites };
}
