import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, loggedIn, planners } from "./handler";
import type { Ids } from "./world";

const all = [200, 200, 200, 404] as const;
const stale = [409, 409, 409, 404] as const;
/** Whoever sees the thing hears that it is not theirs to change; to others it does not exist. */
const mayNot = [403, 404, 404, 404] as const;
const FORM_VERSION = { version: "999" };
const ANY_DAY = "2026-11-23";
const NO_ID = "00000000-0000-7000-8000-000000000000";

const movers = loggedIn({
  trainee: mayNot,
  trainer: mayNot,
  practical: mayNot,
  planner: stale,
  administrator: 404,
});
const clusterPlanners = loggedIn({
  trainee: 404,
  trainer: mayNot,
  practical: 404,
  planner: stale,
  administrator: 404,
});
const readers = loggedIn({
  trainee: 404,
  trainer: [200, 404, 404, 404],
  practical: 404,
  planner: all,
  administrator: 404,
});

const cluster = { path: ({ clusterId }: Ids) => paths.cluster(clusterId) };
const board = { path: ({ cohortId }: Ids) => paths.clusters(cohortId) };

export const clusters: Area = {
  "routes/clusters._index": {
    loader: {
      path: paths.myClusters,
      expect: loggedIn({
        trainee: 403,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
  },
  "routes/cohorts.$cohortId_.clusters": {
    loader: { path: ({ cohortId }) => paths.clusters(cohortId), expect: planners(all) },
    intents: {
      accept: {
        ...board,
        form: ({ cohortId, traineeId }) => ({
          cohortId,
          startsOn: today(),
          seen: "other",
          seats: `${traineeId}:n1`,
        }),
        expect: planners(stale),
      },
      addPreference: {
        ...board,
        form: ({ cohortId, traineeId }) => ({
          cohortId,
          kind: "apart",
          person1: traineeId,
          person2: traineeId,
        }),
        expect: planners([422, 422, 422, 404]),
      },
      removePreference: {
        ...board,
        form: ({ cohortId }) => ({ cohortId, preferenceId: NO_ID }),
        expect: planners(404),
      },
      move: {
        path: ({ cohortId }) => paths.clusters(cohortId),
        form: ({ traineeId, clusterId }) => ({
          traineeId,
          clusterId,
          on: ANY_DAY,
          seenMembershipId: NO_ID,
        }),
        expect: movers,
      },
    },
  },
  "routes/clusters.$clusterId": {
    loader: { ...cluster, expect: readers },
    intents: {
      move: {
        ...cluster,
        form: ({ traineeId, clusterId }) => ({
          traineeId,
          clusterId,
          on: ANY_DAY,
          seenMembershipId: NO_ID,
        }),
        expect: movers,
      },
      assign: {
        ...cluster,
        form: ({ clusterId, trainerId }) => ({
          clusterId,
          trainerId,
          role: "deputy",
          startsOn: ANY_DAY,
          ...FORM_VERSION,
        }),
        expect: clusterPlanners,
      },
      end: {
        ...cluster,
        form: ({ clusterId }) => ({
          clusterId,
          assignmentId: NO_ID,
          endsOn: ANY_DAY,
          ...FORM_VERSION,
        }),
        expect: clusterPlanners,
      },
      rename: {
        ...cluster,
        form: ({ clusterId }) => ({ clusterId, name: "Alster", ...FORM_VERSION }),
        expect: clusterPlanners,
      },
      takeBackMove: {
        ...cluster,
        form: ({ traineeId }) => ({ traineeId, membershipId: NO_ID }),
        expect: movers,
      },
      takeBackTrainer: {
        ...cluster,
        form: ({ clusterId }) => ({ clusterId, assignmentId: NO_ID, ...FORM_VERSION }),
        expect: clusterPlanners,
      },
      close: {
        ...cluster,
        form: ({ clusterId }) => ({ clusterId, lastOn: ANY_DAY, ...FORM_VERSION }),
        expect: clusterPlanners,
      },
      reopen: {
        ...cluster,
        form: ({ clusterId }) => ({ clusterId, ...FORM_VERSION }),
        expect: clusterPlanners,
      },
    },
  },
};
