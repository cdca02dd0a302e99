import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { phasesFromCohort } from "~/domain/cohorts/cohort-from-cohort";
import { phasesFromTemplate } from "~/domain/cohorts/phase-template";
import type { Phase } from "~/domain/cohorts/phases";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { datedPhase } from "./cohort-figures.server";
import type { CreateCohort } from "./create-cohort.schema";

export type CreateCohortFailure = Failure<"stale" | "name-taken" | "no-curriculum" | "no-phases">;

type Created = Outcome<{ id: string; name: string }, CreateCohortFailure>;

/** A cohort with the phases of its programme's template or of an earlier cohort, as they were previewed. */
export async function createCohort(
  actor: Actor,
  input: CreateCohort,
  outer?: Tx,
): Promise<Created> {
  ensure(can(actor, "cohort.manage", null));
  return inTransaction<Created>(async (tx) => {
    const programme = await lockProgramme(tx, input);
    if (programme.version !== input.programmeVersion) return fail({ code: "stale" });
    if (await isTaken(tx, input.name)) return fail({ code: "name-taken", field: "name" });
    const curriculum = programme.curricula.find(
      (row) => fromDbDay(row.validFrom) <= input.startsOn,
    );
    if (!curriculum) return fail({ code: "no-curriculum" });
    const phases = phasesOf(programme, input);
    if (phases === null) return fail({ code: "stale" });
    if (phases.length === 0) return fail({ code: "no-phases" });
    return succeed(await write(tx, actor, { ...input, curriculumId: curriculum.id, phases }));
  }, outer);
}

/** Locked, so that two submissions of the same form come one after the other. */
async function lockProgramme(tx: Tx, { programmeId: id, modelId }: CreateCohort) {
  await tx.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return found(
    await tx.programme.findUnique({
      where: { id },
      include: {
        phaseTemplate: { orderBy: { ordinal: "asc" } },
        curricula: { orderBy: { validFrom: "desc" } },
        cohorts: {
          where: modelId ? { id: modelId } : { id: { in: [] } },
          include: { phases: true },
        },
      },
    }),
  );
}

type Programme = Awaited<ReturnType<typeof lockProgramme>>;

/** Null when the cohort that was the model has changed since, or is of another programme. */
function phasesOf(programme: Programme, input: CreateCohort): Phase[] | null {
  if (!input.modelId) return phasesFromTemplate(programme.phaseTemplate, input);
  const model = programme.cohorts[0];
  if (!model || model.version !== input.modelVersion) return null;
  const phases = model.phases.map(datedPhase);
  const days = { startsOn: fromDbDay(model.startsOn), endsOn: fromDbDay(model.endsOn) };
  return phasesFromCohort(phases, days, input);
}

async function isTaken(tx: Tx, name: string): Promise<boolean> {
  return (await tx.cohort.count({ where: { name: { equals: name, mode: "insensitive" } } })) > 0;
}

async function write(
  tx: Tx,
  actor: Actor,
  given: CreateCohort & { curriculumId: string; phases: Phase[] },
) {
  const { name, programmeId, curriculumId, startsOn, endsOn, phases, modelId } = given;
  const dates = (range: { startsOn: typeof startsOn; endsOn: typeof endsOn }) => ({
    startsOn: toDbDay(range.startsOn),
    endsOn: toDbDay(range.endsOn),
  });
  const cohort = await tx.cohort.create({
    data: {
      name,
      programmeId,
      curriculumId,
      ...dates(given),
      phases: {
        create: phases.map(({ title, kind, ...range }) => ({ title, kind, ...dates(range) })),
      },
    },
  });
  await audit(tx, actor, {
    action: "cohort.create",
    subject: { type: "cohort", id: cohort.id },
    after: { name, programmeId, curriculumId, modelId, startsOn, endsOn, phases: phases.length },
  });
  return { id: cohort.id, name };
}
