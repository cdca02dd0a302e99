import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import type { SetArea } from "./travel.schema";

type Set = Outcome<{ postcode: string }, never>;

/** Answers where a postcode lies; from then on its ways are estimated. */
export async function setArea(
  actor: Actor,
  { postcode, ...area }: SetArea,
  outer?: Tx,
): Promise<Set> {
  return inTransaction<Set>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const before = await tx.postcodeArea.findUnique({ where: { postcode } });
    await tx.postcodeArea.upsert({
      where: { postcode },
      create: { postcode, ...area },
      update: { ...area, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "travel.set-area",
      subject: { type: "postcodeArea", id: postcode },
      ...(before && { before: { latitude: before.latitude, longitude: before.longitude } }),
      after: area,
    });
    return succeed({ postcode });
  }, outer);
}
