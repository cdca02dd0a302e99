import { hashToken } from "~/auth/secret-token";
import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay, toDbDayOrNull } from "~/db/dates";
import type { ConfirmationLink } from "~/db/generated/client";
import { inTransaction, type Tx } from "~/db/transaction";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { enterCapacities, type NewCapacity } from "~/domain/placement/capacity-change";
import type { ConfirmedHow } from "~/domain/placement/capacity-list-cells";
import { now, today } from "~/platform/clock";
import type { ConfirmPlaces } from "./confirmation-link.schema";

type Confirmed = Outcome<{ linkId: string }, Failure<"link-over">>;

/**
 * A site answers through its link, without an account: the link is spent, and its number is the
 * period's, confirmed today. Of two at once one is heard: the row's lock decides.
 */
export async function confirmPlaces(
  token: string,
  { places, name }: ConfirmPlaces,
  outer?: Tx,
): Promise<Confirmed> {
  return inTransaction<Confirmed>(async (tx) => {
    const tokenHash = hashToken(token);
    const usedAt = now();
    const spent = await tx.confirmationLink.updateMany({
      where: { tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: usedAt } },
      data: { usedAt, usedBy: name, places },
    });
    if (spent.count === 0) return fail({ code: "link-over" });
    const link = await tx.confirmationLink.findUniqueOrThrow({ where: { tokenHash } });
    await enter(tx, link, { places, name });
    const { siteId, proposedPlaces } = link;
    await audit(tx, null, {
      action: "capacity.confirm-by-link",
      subject: { type: "confirmationLink", id: link.id },
      before: { proposedPlaces },
      after: { siteId, ...daysOf(link), places, confirmedBy: name },
    });
    return succeed({ linkId: link.id });
  }, outer);
}

/** Longer entries are cut around the period, as when a list is taken over. */
async function enter(tx: Tx, link: ConfirmationLink, { places, name }: ConfirmPlaces) {
  const { siteId } = link;
  const known = await tx.capacity.findMany({ where: { siteId } });
  const answer: NewCapacity = {
    ...daysOf(link),
    places,
    confirmedOn: today(),
    confirmedBy: name,
    confirmedHow: "link",
  };
  const { removed, added } = enterCapacities([answer], known.map(knownOf));
  await tx.capacity.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
  await tx.capacity.createMany({
    data: added.map((capacity) => ({
      siteId,
      places: capacity.places,
      startsOn: toDbDay(capacity.startsOn),
      endsOn: toDbDay(capacity.endsOn),
      confirmedOn: toDbDayOrNull(capacity.confirmedOn),
      confirmedBy: capacity.confirmedBy,
      confirmedHow: capacity.confirmedHow as ConfirmedHow | null,
    })),
  });
}

type Row = Awaited<ReturnType<Tx["capacity"]["findMany"]>>[number];

function knownOf({ id, places, confirmedBy, confirmedHow, confirmedOn, ...range }: Row) {
  return {
    ...{ id, places, confirmedBy, confirmedHow },
    ...daysOf(range),
    confirmedOn: fromDbDayOrNull(confirmedOn),
  };
}

function daysOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
