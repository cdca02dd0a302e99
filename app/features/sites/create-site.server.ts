import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { usualHoursOf } from "~/domain/sites/usual-hours";
import type { CreateSite } from "./site.schema";
import { isNameTaken, siteData } from "./site-data.server";
import type { SiteFailure } from "./site-failure";

type Created = Outcome<{ siteId: string }, SiteFailure>;

/** A new site with the usual hours of its shift model. */
export async function createSite(actor: Actor, input: CreateSite, outer?: Tx): Promise<Created> {
  return inTransaction<Created>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const { code, name } = input;
    if (await tx.site.findUnique({ where: { code }, select: { id: true } })) {
      return fail({ code: "code-taken", field: "code" });
    }
    if (await isNameTaken(tx, name)) return fail({ code: "name-taken", field: "name" });
    const data = await siteData(tx, input);
    if (!data.ok) return data;
    const hours = usualHoursOf(input.shiftModel);
    const { id } = await tx.site.create({
      data: {
        ...data.value,
        code,
        validFrom: toDbDay(day(input.validFrom)),
        openingHours: { create: [...hours] },
      },
    });
    await audit(tx, actor, {
      action: "site.create",
      subject: { type: "site", id },
      after: { code, validFrom: input.validFrom, ...data.value },
    });
    return succeed({ siteId: id });
  }, outer);
}
