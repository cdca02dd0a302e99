// What each cluster is still to be taught in a phase, by whom, and from when on: the curriculum's hours
// without those that lessons plan already.
import type { Day } from "~/domain/calendar/day";
import type { Demand } from "~/domain/schedule/timetable/problem";
import type { TaughtHours, TimetableFacts } from "./timetable-facts.server";
import { type Grid, lastSlotBefore } from "./timetable-grid";
import type { TimetableSettings } from "./timetable-settings.schema";

export interface DraftBlock {
  readonly clusterId: string;
  readonly moduleId: string;
  readonly trainerId: string;
  readonly roomId: string;
  readonly on: Day;
  readonly startMinute: number;
  readonly minutes: number;
}

export interface TimetableAsked {
  readonly settings: TimetableSettings;
  readonly grid: Grid;
  readonly locked: readonly DraftBlock[];
  /** Lessons by now: their hours count as given. */
  readonly accepted: readonly Pick<DraftBlock, "clusterId" | "moduleId" | "minutes">[];
  /** Nothing is placed on this day or before it. */
  readonly today: Day;
}

/** What each cluster is still to be taught of each module, at most what the draft asks for. */
export function demandsOf(
  facts: TimetableFacts,
  asked: TimetableAsked,
  trainerIds: readonly string[],
): Demand[] {
  const { clusters, modules } = facts;
  return clusters.flatMap((cluster, number) =>
    modules.flatMap((module, index) => {
      const open = openMinutes(facts, cluster.id, module);
      const minutes = Math.min(open, wantedMinutes(asked, cluster.id, module.id));
      if (minutes <= 0) return [];
      const ids = teachersOf(cluster, module, number);
      const trainers = ids.map((id) => trainerIds.indexOf(id));
      const after = turnOf(facts, asked.grid, { clusterId: cluster.id, module });
      return [{ cluster: number, module: index, minutes, trainers, after }];
    }),
  );
}

function wantedMinutes(
  { settings, accepted }: TimetableAsked,
  clusterId: string,
  moduleId: string,
) {
  const given = accepted.filter(
    (block) => block.clusterId === clusterId && block.moduleId === moduleId,
  );
  return (settings.hours[moduleId] ?? 0) * 60 - given.reduce((sum, one) => sum + one.minutes, 0);
}

type FactModule = TimetableFacts["modules"][number];

function openMinutes({ taught }: TimetableFacts, clusterId: string, { id, hours }: FactModule) {
  const planned = taught
    .filter((one) => one.clusterId === clusterId && one.moduleId === id)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.max(0, hours * 60 - planned);
}

/**
 * Whoever is qualified, the cluster's own first; while nobody is said to be, the cluster's own. Every
 * cluster begins the others' list elsewhere, so that they do not all ask the same person.
 */
function teachersOf(
  { trainerIds }: TimetableFacts["clusters"][number],
  { qualifiedIds }: FactModule,
  turn: number,
): string[] {
  if (qualifiedIds.length === 0) return [...trainerIds];
  const own = trainerIds.filter((id) => qualifiedIds.includes(id));
  const others = qualifiedIds.filter((id) => !own.includes(id));
  const start = others.length === 0 ? 0 : turn % others.length;
  return [...own, ...others.slice(start), ...others.slice(0, start)];
}

/** The slot by which lessons that stand already have taught the module's prerequisites. */
function turnOf(
  { taught, modules }: TimetableFacts,
  grid: Grid,
  { clusterId, module }: { clusterId: string; module: FactModule },
): number {
  const ends = module.prerequisiteIds.flatMap((id) => {
    const hours = modules.find((one) => one.id === id)?.hours ?? 0;
    const own = taught.filter((one) => one.clusterId === clusterId && one.moduleId === id);
    const done = doneAt(own, hours * 60);
    return done ? [lastSlotBefore(grid, done)] : [];
  });
  return Math.max(-1, ...ends);
}

/** When the hours are reached, or the last of fewer. */
function doneAt(taught: readonly TaughtHours[], wanted: number): Date | null {
  let sum = 0;
  for (const { minutes, endsAt } of taught) {
    sum += minutes;
    if (sum >= wanted) return endsAt;
  }
  return taught.at(-1)?.endsAt ?? null;
}
