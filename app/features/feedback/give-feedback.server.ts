import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { canBeShown } from "~/domain/progress/site-feedback";
import type { GiveFeedback } from "./feedback.schema";
import { ownStay } from "./own-stay.server";

type Given = Outcome<{ placementId: string }, Failure<"not-open" | "already-given">>;

/** What a trainee says of a placement, once. The log says that it was given, and nothing says what by whom. */
export function giveFeedback(actor: Actor, input: GiveFeedback, outer?: Tx): Promise<Given> {
  return inTransaction<Given>(async (tx) => {
    const { placementId, ...answers } = input;
    await tx.$queryRaw`SELECT 1 FROM "Trainee" WHERE "id" = ${actor.traineeId}::uuid FOR NO KEY UPDATE`;
    const { key, state } = await ownStay(actor, placementId, tx);
    if (state === "given") return fail({ code: "already-given" });
    if (state !== "open") return fail({ code: "not-open" });
    await tx.feedbackGiven.create({ data: key });
    await mixIn(tx, key.siteId, answers);
    await audit(tx, actor, {
      action: "feedback.give",
      subject: { type: "placement", id: placementId },
    });
    return succeed({ placementId });
  }, outer);
}

/**
 * Adds the answer and writes the site's answers anew under other ids and in another order: not even
 * where a row lies or which transaction wrote it tells the newest from the rest.
 */
async function mixIn(tx: Tx, siteId: string, answers: Omit<GiveFeedback, "placementId">) {
  await tx.$queryRaw`SELECT 1 FROM "Site" WHERE "id" = ${siteId}::uuid FOR NO KEY UPDATE`;
  await tx.siteFeedback.create({ data: { siteId, ...answers } });
  const waiting = await tx.siteFeedback.count({ where: { siteId, isShown: false } });
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM "SiteFeedback" WHERE "siteId" = ${siteId}::uuid RETURNING *)
    INSERT INTO "SiteFeedback"
      ("id", "siteId", "introduction", "guidance", "tasks", "team", "text", "isShown")
    SELECT gen_random_uuid(), "siteId", "introduction", "guidance", "tasks", "team", "text",
           "isShown" OR ${canBeShown(waiting)}
      FROM gone ORDER BY random()`;
}
