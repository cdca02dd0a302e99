import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { displayName } from "~/domain/people/name";
import { standingOf } from "~/domain/placement/provisional";
import { today } from "~/platform/clock";
import { traineeFacts } from "../trainees/trainee-facts.query.server";

export type TraineePlacement = Awaited<ReturnType<typeof traineePlacements>>[number];

/**
 * A trainee's placements in force, from the first to the last, with where to go and whom to ask.
 * A practical trainer sees those at the own site, everybody else who may see the trainee all.
 */
export async function traineePlacements(actor: Actor, traineeId: string) {
  const on = today();
  const facts = await traineeFacts(actor, traineeId, on);
  const leads = actor.trainerId !== null && facts.clusterTrainerIds.includes(actor.trainerId);
  const onlyOwnSite = actor.siteId !== null && !leads ? { siteId: actor.siteId } : {};
  const rows = await db.placement.findMany({
    where: { traineeId, inForce: true, ...onlyOwnSite },
    include: {
      phase: { select: { title: true } },
      plan: { select: { cohort: { select: { programme: { select: { noticeWeeks: true } } } } } },
      site: {
        include: { openingHours: { orderBy: [{ weekday: "asc" }, { opensMinute: "asc" }] } },
      },
      practicalTrainer: { include: { person: true } },
    },
    orderBy: { startsOn: "asc" },
  });
  return rows.map(({ phase, plan, site, practicalTrainer, ...row }) => {
    const range = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
    return {
      id: row.id,
      phase: phase.title,
      ...range,
      standing: standingOf(range.startsOn, on, plan.cohort.programme.noticeWeeks),
      isNow: range.startsOn <= on && on <= range.endsOn,
      isOver: row.endsOn < toDbDay(on),
      site: placeOf(site),
      practicalTrainer: practicalTrainer && {
        name: displayName(practicalTrainer.person),
        email: practicalTrainer.person.email,
        phone: practicalTrainer.person.phone,
      },
    };
  });
}

type SiteRow = {
  id: string;
  name: string;
  street: string | null;
  postcode: string;
  city: string;
  directions: string | null;
  bring: string | null;
  phone: string | null;
  email: string | null;
  openingHours: { weekday: number; opensMinute: number; closesMinute: number }[];
};

function placeOf({
  id,
  name,
  street,
  postcode,
  city,
  directions,
  bring,
  phone,
  email,
  ...site
}: SiteRow) {
  return {
    ...{ id, name, street, postcode, city, directions, bring, phone, email },
    openingHours: site.openingHours.map(({ weekday, opensMinute, closesMinute }) => ({
      weekday,
      opensMinute,
      closesMinute,
    })),
  };
}
