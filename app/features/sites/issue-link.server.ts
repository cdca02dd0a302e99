import { hashToken, newToken } from "~/auth/secret-token";
import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { day, dayOf } from "~/domain/calendar/day";
import { encloses } from "~/domain/calendar/range";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { linkExpiryOf } from "~/domain/sites/confirmation-link";
import { paths } from "~/http/paths";
import { CITY_ZONE, now } from "~/platform/clock";
import { environment } from "~/platform/environment";
import type { IssueLink } from "./confirmation-link.schema";
import { queueLinkMail } from "./link-mail";
import type { SiteFailure } from "./site-failure";

type Issued = Outcome<{ siteId: string; linkId: string; token: string }, SiteFailure>;

/** A link for one period; only its hash stays, so the token is told once and mailed if asked. */
export async function issueLink(actor: Actor, input: IssueLink, outer?: Tx): Promise<Issued> {
  return inTransaction<Issued>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const { siteId, startsOn, endsOn } = input;
    const site = found(await tx.site.findUnique({ where: { id: siteId } }));
    const validity = { startsOn: fromDbDay(site.validFrom), endsOn: fromDbDayOrNull(site.validTo) };
    if (!encloses(validity, { startsOn: day(startsOn), endsOn: day(endsOn) })) {
      return fail({ code: "link-period-outside", field: "startsOn" });
    }
    const token = newToken();
    const link = await createLink(tx, actor, input, token);
    if (input.sentTo) {
      const until = dayOf(link.expiresAt, CITY_ZONE);
      const address = new URL(paths.confirm(token), environment().ORIGIN).href;
      const letter = { site: site.name, startsOn, endsOn, until, link: address };
      await queueLinkMail(tx, { to: input.sentTo, ...letter });
    }
    return succeed({ siteId, linkId: link.id, token });
  }, outer);
}

async function createLink(tx: Tx, actor: Actor, input: IssueLink, token: string) {
  const { siteId, startsOn, endsOn, proposedPlaces, sentTo } = input;
  const createdAt = now();
  const link = await tx.confirmationLink.create({
    data: {
      ...{ siteId, proposedPlaces, sentTo, createdAt },
      tokenHash: hashToken(token),
      startsOn: toDbDay(day(startsOn)),
      endsOn: toDbDay(day(endsOn)),
      createdById: actor.personId,
      expiresAt: linkExpiryOf(createdAt),
    },
  });
  await audit(tx, actor, {
    action: "capacity.issue-link",
    subject: { type: "confirmationLink", id: link.id },
    after: { siteId, startsOn, endsOn, proposedPlaces, sentTo },
  });
  return link;
}
