import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { CopyCurriculum } from "./copy-curriculum.schema";
import type { CurriculumFailure } from "./curriculum-failure";

type Copied = Outcome<{ id: string }, CurriculumFailure>;

/** A new version with the modules and prerequisites of another; cohorts stay where they are. */
export async function copyCurriculum(
  actor: Actor,
  input: CopyCurriculum,
  outer?: Tx,
): Promise<Copied> {
  ensure(can(actor, "programme.manage", null));
  return inTransaction<Copied>(async (tx) => {
    const source = found(await loadSource(tx, input.curriculumId));
    const { programmeId } = source;
    await tx.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR UPDATE`;
    const validFrom = toDbDay(input.validFrom);
    const sameDay = await tx.curriculum.count({ where: { programmeId, validFrom } });
    if (sameDay > 0) return fail({ code: "valid-from-taken", field: "validFrom" });
    const copy = await tx.curriculum.create({
      data: { programmeId, title: input.title, validFrom },
    });
    await copyModules(tx, source.modules, copy.id);
    await audit(tx, actor, {
      action: "curriculum.copy",
      subject: { type: "curriculum", id: copy.id },
      after: { copiedFrom: source.id, title: input.title, validFrom: input.validFrom },
    });
    return succeed({ id: copy.id });
  }, outer);
}

function loadSource(tx: Tx, id: string) {
  return tx.curriculum.findUnique({
    where: { id },
    include: { modules: { include: { prerequisites: true }, orderBy: { code: "asc" } } },
  });
}

type Modules = NonNullable<Awaited<ReturnType<typeof loadSource>>>["modules"];

async function copyModules(tx: Tx, modules: Modules, curriculumId: string): Promise<void> {
  const copies = await tx.module.createManyAndReturn({
    data: modules.map(({ code, title, hours, targetLevel }) => ({
      ...{ curriculumId, code, title, hours, targetLevel },
    })),
    select: { id: true, code: true },
  });
  const idOf = new Map(copies.map(({ id, code }) => [code, id]));
  const codeOf = new Map(modules.map(({ id, code }) => [id, code]));
  const copyOf = (id: string) => found(idOf.get(codeOf.get(id) ?? ""));
  await tx.modulePrerequisite.createMany({
    data: modules.flatMap(({ prerequisites }) =>
      prerequisites.map(({ moduleId, prerequisiteId }) => ({
        moduleId: copyOf(moduleId),
        prerequisiteId: copyOf(prerequisiteId),
      })),
    ),
  });
}
