import { z } from "zod";
import { OPEN_ABSENCE } from "~/db/absences";
import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { dayText } from "~/ui/form/schema";

const absence = z.object({
  ...{ id: z.uuid(), traineeId: z.uuid(), startsOn: dayText(), endsOn: dayText() },
  ...{ kind: z.enum(["leave", "absent"]), reportedAt: z.iso.datetime(), reportedById: z.uuid() },
  ...{ approvedAt: z.iso.datetime().nullable(), approvedById: z.uuid().nullable() },
});
const endedSchema = z.object({
  endsOn: dayText(),
  shortened: z.array(absence),
  removed: z.array(absence),
});
type Ended = z.output<typeof endedSchema>;

/** Who is not in training needs no leave: what runs ends the day before, what was planned falls. */
export async function endAbsences(
  actor: Actor,
  { traineeId, from }: { traineeId: string; from: Day },
  tx: Tx,
): Promise<Outcome<Ended, never>> {
  ensure(can(actor, "enrolment.manage", null));
  const rows = await tx.absence.findMany({
    where: { traineeId, ...OPEN_ABSENCE, endsOn: { gte: toDbDay(from) } },
    omit: { declinedAt: true, declinedById: true, withdrawnAt: true, withdrawnById: true },
    orderBy: { startsOn: "asc" },
  });
  const absences = rows.map(({ version: _, ...row }) => ({
    ...row,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
    reportedAt: row.reportedAt.toISOString(),
    approvedAt: row.approvedAt?.toISOString() ?? null,
  }));
  const endsOn = addDays(from, -1);
  const shortened = absences.filter(({ startsOn }) => startsOn < from);
  const removed = absences.filter(({ startsOn }) => startsOn >= from);
  await tx.absence.updateMany({
    where: { id: { in: shortened.map(({ id }) => id) } },
    data: { endsOn: toDbDay(endsOn), version: { increment: 1 } },
  });
  await tx.absence.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
  if (rows.length > 0) {
    const subject = { type: "trainee", id: traineeId };
    await audit(tx, actor, { action: "absence.end", subject, before: absences, after: { endsOn } });
  }
  return succeed({ endsOn, shortened, removed });
}

/** Gives back the absences that `endAbsences` ended. */
export async function restoreAbsences(
  actor: Actor,
  effect: unknown,
  tx: Tx,
): Promise<Outcome<null, Failure<"changed-since">>> {
  ensure(can(actor, "enrolment.manage", null));
  const { endsOn, shortened, removed } = endedSchema.parse(effect);
  for (const row of shortened) {
    const { count } = await tx.absence.updateMany({
      where: { id: row.id, endsOn: toDbDay(endsOn) },
      data: { endsOn: toDbDay(row.endsOn), version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "changed-since", values: { what: "absence" } });
  }
  await tx.absence.createMany({
    data: removed.map((row) => ({
      ...row,
      startsOn: toDbDay(row.startsOn),
      endsOn: toDbDay(row.endsOn),
    })),
  });
  const [first] = [...shortened, ...removed];
  if (first) {
    const subject = { type: "trainee", id: first.traineeId };
    await audit(tx, actor, {
      action: "absence.restore",
      subject,
      after: [...shortened, ...removed],
    });
  }
  return succeed(null);
}
