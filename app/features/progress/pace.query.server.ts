import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { groupedBy } from "~/domain/grouped";
import { groupPace, type Pace } from "~/domain/progress/pace";
import { type TalkList, talkList } from "~/features/attendance/talks.query.server";
import { today } from "~/platform/clock";
import { type PacedTrainee, pacedTrainees, traineesBehind } from "./paced-trainees.server";

/** Why somebody needs attention; all of it empty when nobody has to look. */
export type Attention = {
  late: PacedTrainee["late"];
  missingWeeks: number;
  attendance: TalkList[number]["need"] | null;
};

export type PaceRow = Pick<PacedTrainee, "traineeId" | "name" | "pace"> & {
  attention: Attention | null;
};

export type PaceGroup = {
  cohort: { id: string; name: string };
  cluster: { id: string; name: string } | null;
  /** Null for fewer than five people. */
  pace: Pace | null;
  rows: PaceRow[];
};

/** More than so many people are not shown at once: a cohort is chosen first. */
const MOST_AT_ONCE = 300;
/** So many are named on a home page; the others are counted. */
const MOST_NAMED = 4;

export type PaceView = { cohort: string | null; onlyAttention: boolean };

/** Planned and done by cohort and cluster, in the order of names, never of figures. Four queries. */
export async function pacePage(actor: Actor, view: PaceView) {
  ensure(can(actor, "trainee.list", null));
  const all = await attentive(actor, await pacedTrainees(actor, today()));
  const cohorts = [...new Map(all.map(({ cohort }) => [cohort.id, cohort])).values()].sort(byName);
  const shown = view.cohort ? all.filter(({ cohort }) => cohort.id === view.cohort) : all;
  const isTooMany = view.cohort === null && shown.length > MOST_AT_ONCE;
  const listed = isTooMany ? [] : shown;
  const groups = groupedBy(listed, ({ cohort, cluster }) => `${cohort.id} ${cluster?.id ?? ""}`);
  return {
    isTooMany,
    cohorts: cohorts.map((cohort) => ({
      ...cohort,
      pace: groupPace(all.filter((one) => one.cohort.id === cohort.id).map(({ pace }) => pace)),
    })),
    groups: [...groups.values()].flatMap((members) => groupOf(members, view)).sort(byPlace),
  };
}

/** Those who need attention for their levels or records, by cohort, for the home pages. Two queries. */
export async function paceNeeds(actor: Actor) {
  const behind = await traineesBehind(actor, today());
  const cohorts = groupedBy(behind, ({ cohort }) => cohort.id);
  return [...cohorts.values()].flatMap((people) => {
    const [first] = people;
    const names = people.slice(0, MOST_NAMED).map(({ name }) => name);
    return first ? [{ ...first.cohort, count: people.length, names }] : [];
  });
}

export type PaceNeeds = Awaited<ReturnType<typeof paceNeeds>>;

async function attentive(actor: Actor, trainees: readonly PacedTrainee[]) {
  const talks = new Map((await talkList(actor)).map(({ trainee, need }) => [trainee.id, need]));
  return trainees.map((trainee) => {
    const { late, missingWeeks, traineeId } = trainee;
    const attendance = talks.get(traineeId) ?? null;
    const isCalm = late.length === 0 && missingWeeks === 0 && attendance === null;
    return { ...trainee, attention: isCalm ? null : { late, missingWeeks, attendance } };
  });
}

type Attentive = Awaited<ReturnType<typeof attentive>>[number];

function groupOf(members: readonly Attentive[], { onlyAttention }: PaceView): PaceGroup[] {
  const [first] = members;
  const shown = onlyAttention ? members.filter(({ attention }) => attention) : members;
  if (!first || shown.length === 0) return [];
  return [
    {
      ...{ cohort: first.cohort, cluster: first.cluster },
      pace: groupPace(members.map(({ pace }) => pace)),
      rows: shown.map(({ traineeId, name, pace, attention }) => ({
        ...{ traineeId, name, pace, attention },
      })),
    },
  ];
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, "de", { numeric: true });
}

function byPlace(a: PaceGroup, b: PaceGroup): number {
  if (a.cohort.id !== b.cohort.id) return byName(a.cohort, b.cohort);
  if (!a.cluster || !b.cluster) return Number(a.cluster === null) - Number(b.cluster === null);
  return byName(a.cluster, b.cluster);
}
