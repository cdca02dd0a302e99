import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { encloses } from "~/domain/calendar/range";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import { wake } from "~/platform/jobs";
import type { CreateTimetable } from "./create-timetable.schema";
import type { TimetableFailure } from "./timetable-failure";
import { gridOf } from "./timetable-grid";
import { timetableJob } from "./timetable-job.server";
import { type TimetableSettings, timetableSettings } from "./timetable-settings.schema";

type Created = Outcome<{ draftId: string }, TimetableFailure>;

/** Begins a draft for a phase and has it filled; nothing of it is a lesson yet. */
export async function createTimetable(
  actor: Actor,
  input: CreateTimetable,
  outer?: Tx,
): Promise<Created> {
  const created = await inTransaction<Created>(async (tx) => {
    ensure(can(actor, "timetable.manage", null));
    const { cohortId, phaseId } = input;
    const phase = found(await tx.phase.findFirst({ where: { id: phaseId, cohortId } }));
    const settings = timetableSettings.parse(input);
    const within = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
    if (!encloses(within, settings)) return fail({ code: "outside-phase", field: "startsOn" });
    const refusal = await refusedChoice(tx, cohortId, settings);
    if (refusal) return fail(refusal);
    const { id: draftId } = await tx.timetableDraft.create({
      data: {
        cohortId,
        phaseId,
        settings,
        createdById: actor.personId,
        runs: { create: { requestedById: actor.personId } },
      },
    });
    await audit(tx, actor, {
      action: "timetable.create",
      subject: { type: "timetable", id: draftId },
      after: { cohortId, phaseId, settings },
    });
    return succeed({ draftId });
  }, outer);
  if (created.ok && !outer) wake(timetableJob);
  return created;
}

async function refusedChoice(
  tx: Tx,
  cohortId: string,
  settings: TimetableSettings,
): Promise<TimetableFailure | null> {
  const lastOn = toDbDay(settings.endsOn);
  const clusters = await tx.cluster.count({
    where: {
      id: { in: settings.clusterIds },
      cohortId,
      OR: [{ closing: null }, { closing: { lastOn: { gte: lastOn } } }],
    },
  });
  if (clusters < new Set(settings.clusterIds).size) {
    return { code: "unknown-choice", field: "clusterIds" };
  }
  if (!gridOf(settings).days.some((on) => on > today())) {
    return { code: "no-days", field: "endsOn" };
  }
  const wanted = Object.entries(settings.hours).filter(([, hours]) => hours > 0);
  return wanted.length === 0 ? { code: "no-hours" } : null;
}
