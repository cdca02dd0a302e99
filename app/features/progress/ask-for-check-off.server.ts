import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import type { Outcome } from "~/domain/outcome";
import { succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { type CheckOffError, requestCheckOff } from "~/domain/progress/check-off";
import { paths } from "~/http/paths";
import { now, today } from "~/platform/clock";
import type { RequestCheckOff } from "./check-off.schema";
import { currentLevelsOf } from "./current-levels.server";
import { ownModule } from "./own-module.server";

type Asked = Outcome<{ code: string }, CheckOffError>;

/** "I can do this now": the request waits in the lists of those who may set the level. */
export async function askForCheckOff(
  actor: Actor,
  { moduleId, level, note }: RequestCheckOff,
  outer?: Tx,
): Promise<Asked> {
  return inTransaction<Asked>(async (tx) => {
    const { traineeId, module } = await ownModule(tx, actor, moduleId);
    const current = await currentLevelsOf([traineeId], tx);
    const waiting = { traineeId, moduleId, answeredAt: null };
    const allowed = requestCheckOff(level, {
      level: current.find((row) => row.moduleId === moduleId)?.level ?? 0,
      open: (await tx.checkOffRequest.count({ where: waiting })) > 0,
    });
    if (!allowed.ok) return allowed;
    const row = { traineeId, moduleId, level, note, requestedAt: now() };
    const { id } = await tx.checkOffRequest.create({ data: row });
    await tellTrainers(tx, traineeId, module.code, level);
    await audit(tx, actor, {
      action: "level.ask",
      subject: { type: "trainee", id: traineeId },
      after: { requestId: id, moduleId, level },
    });
    return succeed({ code: module.code });
  }, outer);
}

async function tellTrainers(tx: Tx, traineeId: string, module: string, level: number) {
  const on = today();
  const { person, memberships, placements } = await tx.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    select: trainersSelection(on),
  });
  const clusterTrainers = memberships.flatMap(({ cluster }) => cluster.trainers);
  const practical = placements.flatMap(({ practicalTrainer }) => practicalTrainer ?? []);
  const told = [...clusterTrainers.map(({ trainer }) => trainer), ...practical];
  const values = { name: displayName(person), module, level };
  const personIds = [...new Set(told.map(({ personId }) => personId))];
  await notify(
    tx,
    personIds.map((personId) => ({
      personId,
      kind: "checkOffRequested" as const,
      values,
      to: paths.checkOffs(),
    })),
  );
}

/** Who leads the trainee's cluster, and who guides them at their site today. */
function trainersSelection(on: Day) {
  const current = inForceOn(on);
  const trainer = { select: { personId: true } };
  const now = { inForce: true, startsOn: { lte: toDbDay(on) }, endsOn: { gte: toDbDay(on) } };
  return {
    person: { select: { givenName: true, familyName: true } },
    memberships: {
      where: current,
      select: { cluster: { select: { trainers: { where: current, select: { trainer } } } } },
    },
    placements: { where: now, select: { practicalTrainer: trainer } },
  };
}
