import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay, toDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Day, day } from "~/domain/calendar/day";
import { overlaps } from "~/domain/calendar/range";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import { formatDayRange } from "~/words/format";
import type { SetCapacity } from "./set-capacity.schema";

export type CapacityFailure = Failure<"stale" | "period-overlaps" | "confirmed-later">;
type Done = Outcome<{ capacityId: string }, CapacityFailure>;

/** Records how many trainees a site takes in a period, and who confirmed it when and how. */
export async function setCapacity(actor: Actor, input: SetCapacity, outer?: Tx): Promise<Done> {
  return inTransaction<Done>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const { capacities } = found(
      await tx.site.findUnique({
        where: { id: input.siteId },
        select: { capacities: true },
      }),
    );
    const before = input.capacityId
      ? found(capacities.find(({ id }) => id === input.capacityId))
      : null;
    const refusal = refuse(
      input,
      capacities.filter(({ id }) => id !== input.capacityId),
    );
    if (refusal) return fail(refusal);
    const data = { ...dataOf(input), recordedById: actor.personId };
    const capacityId = before
      ? await change(tx, before.id, input.version, data)
      : (await tx.capacity.create({ data: { ...data, siteId: input.siteId } })).id;
    if (!capacityId) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "capacity.set",
      subject: { type: "site", id: input.siteId },
      ...(before && { before: factsOf(before) }),
      after: factsOf(data),
    });
    return succeed({ capacityId });
  }, outer);
}

function refuse(
  input: SetCapacity,
  others: readonly { startsOn: Date; endsOn: Date }[],
): CapacityFailure | null {
  const period = { startsOn: day(input.startsOn), endsOn: day(input.endsOn) };
  const clash = others.map(daysOf).find((other) => overlaps(other, period));
  if (clash) {
    const values = { period: formatDayRange(clash.startsOn, clash.endsOn, "de") };
    return { code: "period-overlaps", field: "startsOn", values };
  }
  if (input.confirmedOn && input.confirmedOn > today()) {
    return { code: "confirmed-later", field: "confirmedOn" };
  }
  return null;
}

function dataOf(input: SetCapacity) {
  return {
    startsOn: toDbDay(day(input.startsOn)),
    endsOn: toDbDay(day(input.endsOn)),
    places: input.places,
    confirmedOn: toDbDayOrNull(input.confirmedOn as Day | null),
    confirmedBy: input.confirmedBy,
    confirmedHow: input.confirmedHow,
  };
}

type Data = ReturnType<typeof dataOf>;

async function change(tx: Tx, id: string, version: number, data: Data): Promise<string | null> {
  const changed = await tx.capacity.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return changed.count === 1 ? id : null;
}

function factsOf({ places, confirmedBy, confirmedHow, confirmedOn, ...range }: Data) {
  return {
    ...daysOf(range),
    places,
    confirmedBy,
    confirmedHow,
    confirmedOn: fromDbDayOrNull(confirmedOn),
  };
}

function daysOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
