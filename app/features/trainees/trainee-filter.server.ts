import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Day } from "~/domain/calendar/day";

export type TraineeFilter = {
  /** Words of a name, in any order. */
  search: string;
  cohortId: string | null;
  /** A cluster's id, or "none": trainees without one. */
  cluster: string | null;
};

/** A filter of the list as a condition. */
export function traineesMatching(filter: TraineeFilter, on: Day): Prisma.TraineeWhereInput {
  const words = filter.search.split(/[\s,]+/).filter(Boolean);
  return {
    AND: [...words.map(named), ...inCluster(filter.cluster, on)],
    ...(filter.cohortId && { cohortId: filter.cohortId }),
  };
}

function named(word: string): Prisma.TraineeWhereInput {
  const literal = word.replace(/[\\%_]/g, "\\$&");
  const contains = { contains: literal, mode: "insensitive" } as const;
  return { person: { OR: [{ givenName: contains }, { familyName: contains }] } };
}

function inCluster(cluster: string | null, on: Day): Prisma.TraineeWhereInput[] {
  if (!cluster) return [];
  if (cluster === "none") return [{ memberships: { none: inForceOn(on) } }];
  return [{ memberships: { some: { clusterId: cluster, ...inForceOn(on) } } }];
}
