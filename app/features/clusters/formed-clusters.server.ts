import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { partTimeOn, stepSelection } from "~/db/enrolments";
import { type Day, earlierOf } from "~/domain/calendar/day";
import { type ClosedRange, contains } from "~/domain/calendar/range";
import { leadGaps } from "~/domain/clusters/lead-gaps";
import { peakMembers } from "~/domain/clusters/membership";
import { judgeSize } from "~/domain/clusters/sizing";
import { compareNames, displayName, sortName } from "~/domain/people/name";

export type FormedCluster = Awaited<ReturnType<typeof formedClusters>>[number];

/** A cohort's clusters with who leads them, who is in them, and the days without a lead. */
export async function formedClusters(cohortId: string, span: ClosedRange) {
  const rows = await loadClusters(cohortId, span.startsOn);
  return rows.map((row) => toCluster(row, span));
}

function loadClusters(cohortId: string, on: Day) {
  const person = { select: { givenName: true, familyName: true } };
  const notOver = { OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(on) } }] };
  return db.cluster.findMany({
    where: { cohortId },
    include: {
      closing: { include: { successor: { select: { id: true, name: true } } } },
      trainers: {
        where: notOver,
        orderBy: [{ role: "asc" }, { startsOn: "asc" }],
        select: { role: true, startsOn: true, endsOn: true, trainer: { select: { person } } },
      },
      memberships: {
        where: notOver,
        include: {
          trainee: {
            select: {
              id: true,
              partTimePercent: true,
              person,
              cohortId: true,
              cohort: { select: { name: true } },
              enrolments: { select: stepSelection },
            },
          },
        },
      },
    },
  });
}

type ClusterRow = Awaited<ReturnType<typeof loadClusters>>[number];

function toCluster(row: ClusterRow, span: ClosedRange) {
  const { id, name, cohortId, memberships } = row;
  const size = peakMembers(memberships.map(dated), id, span.startsOn);
  const closing = closingOf(row);
  const trainers = row.trainers.map(dated);
  const present = trainers.filter((one) => contains(one, span.startsOn));
  const lead = present.find(({ role }) => role === "lead");
  const lastOn = closing ? earlierOf(closing.lastOn, span.endsOn) : span.endsOn;
  return {
    id,
    name,
    closing,
    size,
    judgement: judgeSize(size),
    lead: lead ? displayName(lead.trainer.person) : null,
    gap: leadGaps(trainers, { startsOn: span.startsOn, endsOn: lastOn })[0] ?? null,
    deputies: present
      .filter(({ role }) => role === "deputy")
      .map(({ trainer }) => displayName(trainer.person)),
    members: memberships
      .sort((a, b) => compareNames(a.trainee.person, b.trainee.person))
      .map(dated)
      .map(({ trainee, startsOn, endsOn }) => ({
        id: trainee.id,
        name: sortName(trainee.person),
        guestOf: trainee.cohortId === cohortId ? null : trainee.cohort.name,
        partTimePercent: partTimeOn(trainee, span.startsOn),
        startsOn,
        endsOn,
      })),
  };
}

function closingOf({ closing }: ClusterRow) {
  return closing && { lastOn: fromDbDay(closing.lastOn), successor: closing.successor };
}

function dated<Row extends { startsOn: Date; endsOn: Date | null }>(row: Row) {
  return { ...row, startsOn: fromDbDay(row.startsOn), endsOn: fromDbDayOrNull(row.endsOn) };
}
