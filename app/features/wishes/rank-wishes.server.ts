import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { rankedWishes, wishableSites } from "~/domain/placement/wish-window";
import { today } from "~/platform/clock";
import type { RankWishes } from "./rank-wishes.schema";
import type { WishFailure } from "./wish-failure";

type Ranked = Outcome<{ count: number }, WishFailure>;

/** A trainee's own wishes for a phase, in place of those so far; the last word until the window closes. */
export async function rankWishes(actor: Actor, input: RankWishes, outer?: Tx): Promise<Ranked> {
  ensure(actor.traineeId !== null && can(actor, "wish.rank", { traineeId: actor.traineeId }));
  const traineeId = found(actor.traineeId);
  return inTransaction<Ranked>(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR NO KEY UPDATE`;
    const phase = found(await ownPhase(tx, traineeId, input.phaseId));
    if (phase.wishes.some(({ answeredAt }) => answeredAt !== null)) {
      return fail({ code: "answered" });
    }
    const chosen = [input.siteId1, input.siteId2, input.siteId3];
    const ranked = rankedWishes(chosen, windowOf(phase), await sitesFor(tx, phase), today());
    if (!ranked.ok) return ranked;
    const where = { traineeId, phaseId: phase.id };
    await tx.wish.deleteMany({ where });
    await tx.wish.createMany({ data: ranked.value.map((wish) => ({ ...where, ...wish })) });
    await audit(tx, actor, {
      action: "wishes.rank",
      subject: { type: "trainee", id: traineeId },
      before: phase.wishes.map(({ rank, siteId }) => ({ rank, siteId })),
      after: ranked.value.map(({ rank, siteId }) => ({ rank, siteId })),
    });
    return succeed({ count: ranked.value.length });
  }, outer);
}

/** A placement phase of the trainee's own cohort; of another it is nothing to them. */
function ownPhase(tx: Tx, traineeId: string, phaseId: string) {
  return tx.phase.findFirst({
    where: { id: phaseId, kind: "placement", cohort: { trainees: { some: { id: traineeId } } } },
    include: { wishWindow: true, wishes: { where: { traineeId }, orderBy: { rank: "asc" } } },
  });
}

type PhaseRow = NonNullable<Awaited<ReturnType<typeof ownPhase>>>;

function windowOf({ wishWindow: row }: PhaseRow) {
  return row && { opensOn: fromDbDay(row.opensOn), closesOn: fromDbDay(row.closesOn) };
}

async function sitesFor(tx: Tx, phase: PhaseRow): Promise<string[]> {
  const rows = await tx.site.findMany({ select: { id: true, validFrom: true, validTo: true } });
  const sites = rows.map(({ id, validFrom, validTo }) => ({
    id,
    validity: { startsOn: fromDbDay(validFrom), endsOn: fromDbDayOrNull(validTo) },
  }));
  const range = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
  return wishableSites(sites, range).map(({ id }) => id);
}
