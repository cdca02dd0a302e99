import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";

export type MyCluster = Awaited<ReturnType<typeof myCluster>>;
export type Contact = MyCluster["contacts"][number];

/** A trainee's cluster today: the others by first name only, and whom to ask; three queries. */
export async function myCluster(actor: Actor) {
  const traineeId = found(actor.traineeId);
  const on = today();
  const membership = await loadMembership(traineeId, on);
  const cluster = membership?.cluster ?? null;
  return {
    traineeId,
    cluster: cluster && { name: cluster.name, cohort: cluster.cohort.name },
    since: membership && fromDbDay(membership.startsOn),
    until: membership && fromDbDayOrNull(membership.endsOn),
    members: (cluster?.memberships ?? [])
      .map(({ trainee }) => ({
        firstName: trainee.person.givenName,
        isMe: trainee.id === traineeId,
      }))
      .sort((a, b) => a.firstName.localeCompare(b.firstName, "de"))
      .map((member, place) => ({ ...member, place })),
    contacts: [
      ...(cluster?.trainers ?? []).map(({ role, trainer }) =>
        contactOf(role, trainer.person, null),
      ),
      ...(await practicalTrainers(traineeId, on)),
    ],
  };
}

const person = { select: { givenName: true, familyName: true, email: true, phone: true } } as const;

function loadMembership(traineeId: string, on: Day) {
  const trainee = { select: { id: true, person: { select: { givenName: true } } } };
  return db.clusterMembership.findFirst({
    where: { traineeId, ...inForceOn(on) },
    include: {
      cluster: {
        include: {
          cohort: { select: { name: true } },
          memberships: { where: inForceOn(on), select: { trainee } },
          trainers: {
            where: inForceOn(on),
            orderBy: [{ role: "asc" }, { startsOn: "asc" }],
            select: { role: true, trainer: { select: { person } } },
          },
        },
      },
    },
  });
}

/** Of the present placement, or of the next. */
async function practicalTrainers(traineeId: string, on: Day) {
  const placement = await db.placement.findFirst({
    where: { traineeId, inForce: true, endsOn: { gte: toDbDay(on) } },
    orderBy: { startsOn: "asc" },
    select: {
      site: { select: { name: true } },
      practicalTrainer: { select: { person } },
    },
  });
  if (!placement?.practicalTrainer) return [];
  return [contactOf("practical", placement.practicalTrainer.person, placement.site.name)];
}

type ContactRow = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
};

function contactOf(role: "lead" | "deputy" | "practical", row: ContactRow, site: string | null) {
  return { role, name: displayName(row), email: row.email, phone: row.phone, site };
}
