import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { rangeOf } from "~/domain/calendar/range";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { peopleOfPhase } from "./people-of-phase.server";
import type { SetWishWindow } from "./set-wish-window.schema";
import type { WishFailure } from "./wish-failure";

type Opened = Outcome<{ cohortId: string }, WishFailure>;

/** Says when trainees wish for a phase; a new or moved window is told to everybody in the phase. */
export async function setWishWindow(
  actor: Actor,
  input: SetWishWindow,
  outer?: Tx,
): Promise<Opened> {
  ensure(can(actor, "wish.manage", null));
  return inTransaction<Opened>(async (tx) => {
    const phase = found(await lockedPhase(tx, input.phaseId));
    const window = rangeOf(input.opensOn, input.closesOn);
    if (!window.ok) return fail({ code: "ends-before-start", field: "closesOn" });
    if (fromDbDay(phase.startsOn) <= today()) return fail({ code: "phase-begun" });
    if (input.closesOn >= fromDbDay(phase.startsOn)) {
      return fail({ code: "closes-late", field: "closesOn" });
    }
    const before = phase.wishWindow;
    if ((before?.version ?? 0) !== input.version) return fail({ code: "stale" });
    const days = { opensOn: toDbDay(input.opensOn), closesOn: toDbDay(input.closesOn) };
    const text = input.text ?? "";
    await tx.wishWindow.upsert({
      where: { phaseId: phase.id },
      create: { phaseId: phase.id, ...days, text, createdById: actor.personId },
      update: { ...days, text, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "wishes.set-window",
      subject: { type: "phase", id: phase.id },
      ...(before && {
        before: { opensOn: fromDbDay(before.opensOn), closesOn: fromDbDay(before.closesOn) },
      }),
      after: { opensOn: input.opensOn, closesOn: input.closesOn },
    });
    const isMoved =
      before?.opensOn.getTime() !== days.opensOn.getTime() ||
      before?.closesOn.getTime() !== days.closesOn.getTime();
    if (isMoved) await tell(tx, phase, input);
    return succeed({ cohortId: phase.cohortId });
  }, outer);
}

/** Two planners who set the same window come one after the other. */
async function lockedPhase(tx: Tx, phaseId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Phase" WHERE "id" = ${phaseId}::uuid FOR NO KEY UPDATE`;
  return tx.phase.findFirst({
    where: { id: phaseId, kind: "placement" },
    include: { wishWindow: true },
  });
}

type PhaseRow = NonNullable<Awaited<ReturnType<typeof lockedPhase>>>;

async function tell(tx: Tx, phase: PhaseRow, { opensOn, closesOn }: SetWishWindow) {
  const people = await peopleOfPhase(tx, phase);
  const values = { phase: phase.title, opensOn, closesOn };
  const notices = people.map(({ personId }) => ({
    personId,
    kind: "wishWindow" as const,
    values,
    to: paths.myWishes(),
  }));
  await notify(tx, notices);
}
