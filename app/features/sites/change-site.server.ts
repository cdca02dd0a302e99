import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { claimSite } from "./claim-site.server";
import type { ChangeSite } from "./site.schema";
import { isNameTaken, siteData } from "./site-data.server";
import type { SiteFailure } from "./site-failure";

type Changed = Outcome<{ siteId: string }, SiteFailure>;

/** Address, figures and how to reach a site. */
export async function changeSite(actor: Actor, input: ChangeSite, outer?: Tx): Promise<Changed> {
  return inTransaction<Changed>(async (tx) => {
    const before = await claimSite(tx, actor, input);
    if (!before) return fail({ code: "stale" });
    const { siteId } = input;
    const data = await siteData(tx, input);
    if (!data.ok) return data;
    if (await isNameTaken(tx, input.name, siteId)) {
      return fail({ code: "name-taken", field: "name" });
    }
    await tx.site.update({ where: { id: siteId }, data: data.value });
    const keys = Object.keys(data.value) as (keyof typeof data.value)[];
    await audit(tx, actor, {
      action: "site.change",
      subject: { type: "site", id: siteId },
      before: Object.fromEntries(keys.map((key) => [key, before[key]])),
      after: data.value,
    });
    return succeed({ siteId });
  }, outer);
}
