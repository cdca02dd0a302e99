import type { Day } from "~/domain/calendar/day";
import { keepClusters } from "~/domain/clusters/keep-clusters";
import type { Preference } from "~/domain/clusters/preferences";
import { proposeClusters } from "~/domain/clusters/propose-clusters";
import { CLUSTER_SIZE, clusterSizesFor, proposeClusterSizes } from "~/domain/clusters/sizing";
import type { AskedSplit } from "./asked-split";
import type { BoardFacts } from "./board-facts.server";
import type { BoardColumn, BoardPerson, ClusterBoard } from "./cluster-board";
import { freeNames } from "./free-names";

type Proposed = Pick<ClusterBoard, "columns" | "seats" | "sizes" | "numbers" | "error">;
type Wanted = { asked: AskedSplit; preferences: readonly Preference[]; startsOn: Day };

/** New clusters for people who have none. */
export function proposeNew(
  people: readonly BoardPerson[],
  facts: BoardFacts,
  wanted: Wanted,
): Proposed {
  const sizes = sizesFor(people.length, wanted.asked, null);
  return seated(people, facts, { ...wanted, sizes, continues: false });
}

/** Everybody divided anew, into the clusters there are as far as they go. */
export function proposeAll(
  people: readonly BoardPerson[],
  facts: BoardFacts,
  wanted: Wanted,
): Proposed {
  const planned = people.filter(({ later }) => later);
  if (planned.length > 0) {
    const names = planned.map(({ name }) => name).join("; ");
    const error = { code: "planned-later", values: { names } } as const;
    return { ...asToday(people, facts), error };
  }
  const sizes = sizesFor(people.length, wanted.asked, facts.clusters.length);
  return seated(people, facts, { ...wanted, sizes, continues: true });
}

/** The clusters as they are. */
export function asToday(people: readonly BoardPerson[], { clusters }: BoardFacts): Proposed {
  return {
    columns: clusters.map(columnOf),
    seats: Object.fromEntries(people.map(({ id, home }) => [id, home])),
    sizes: [],
    numbers: [],
    error: null,
  };
}

type Sized = Wanted & { sizes: ReturnType<typeof sizesFor>; continues: boolean };

function seated(people: readonly BoardPerson[], facts: BoardFacts, wanted: Sized): Proposed {
  const numbers = numbersFor(people.length);
  const { sizes, preferences, continues, asked } = wanted;
  const nobody = { columns: [], seats: Object.fromEntries(people.map(({ id }) => [id, null])) };
  if (!sizes.ok) return { ...nobody, numbers, sizes: [], error: sizes.error };
  const former = facts.clusters.map(({ id }) => ({
    id,
    traineeIds: people.filter(({ home }) => home === id).map((one) => one.id),
  }));
  const current = [...former]
    .map(({ traineeIds }) => traineeIds)
    .sort((a, b) => b.length - a.length);
  const aims = asked.aims;
  const split = { sizes: sizes.value, preferences, aims, ...(continues && { current }) };
  const proposed = proposeClusters(people, split);
  if (!proposed.ok) return { ...nobody, numbers, sizes: [...sizes.value], error: proposed.error };
  const kept = keepClusters(proposed.value, continues ? former : []);
  const fresh = freeNames(kept.filter((id) => id === null).length, facts.takenNames);
  const keys = keysOf(kept);
  const columns = [
    ...(continues ? facts.clusters.map(columnOf) : []),
    ...fresh.map((name, at) => ({ key: `n${at + 1}`, name, isNew: true, lead: null })),
  ];
  const seats = proposed.value.flatMap((ids, at) => ids.map((id) => [id, keys[at] ?? null]));
  return {
    columns,
    seats: Object.fromEntries(seats),
    sizes: [...sizes.value],
    numbers,
    error: null,
  };
}

function keysOf(kept: readonly (string | null)[]): string[] {
  let made = 0;
  return kept.map((id) => {
    if (id !== null) return id;
    made += 1;
    return `n${made}`;
  });
}

function columnOf({ id, name, lead }: BoardFacts["clusters"][number]): BoardColumn {
  return { key: id, name, isNew: false, lead };
}

/** Sizes typed by hand count as long as they are as many as the clusters asked for. */
function sizesFor(trainees: number, { clusters, sizes }: AskedSplit, usual: number | null) {
  if (sizes.length > 0 && (clusters === null || sizes.length === clusters)) {
    return { ok: true, value: [...sizes] } as const;
  }
  if (clusters !== null) return clusterSizesFor(trainees, clusters);
  const asNow = usual === null ? null : clusterSizesFor(trainees, usual);
  return asNow?.ok ? asNow : proposeClusterSizes(trainees);
}

/** How many clusters are possible at all. */
function numbersFor(trainees: number): number[] {
  const fewest = Math.ceil(trainees / CLUSTER_SIZE.most);
  const most = Math.floor(trainees / CLUSTER_SIZE.least);
  return Array.from({ length: Math.max(0, most - fewest + 1) }, (_, index) => fewest + index);
}
