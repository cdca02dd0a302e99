import { addDays } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, loggedIn, planners } from "./handler";

const all = [200, 200, 200, 404] as const;
/** A trainee's own page, whatever it is asked about. */
const trainees = (expected: number | readonly [number, number, number, number]) =>
  loggedIn({ trainee: expected, trainer: 403, practical: 403, planner: 403, administrator: 403 });
const NOBODYS = "00000000-0000-4000-8000-000000000000";
const page = { path: () => paths.myWishes() };

export const wishes: Area = {
  "routes/wishes": {
    loader: { ...page, expect: trainees(200) },
    intents: {
      rank: {
        ...page,
        form: ({ phaseId, siteId }) => ({ phaseId, siteId1: siteId }),
        expect: trainees([422, 422, 404, 404]),
      },
      request: {
        ...page,
        form: () => ({ maxCommuteMinutes: "45" }),
        expect: trainees([303, 422, 422, 422]),
      },
      takeBack: {
        ...page,
        form: () => ({ restrictionId: NOBODYS, version: "1" }),
        expect: trainees(404),
      },
    },
  },
  "routes/placements.next": {
    loader: { path: () => paths.nextPlacement(), expect: trainees(200) },
  },
  "routes/cohorts.$cohortId_.wishes": {
    loader: { path: ({ cohortId }) => paths.wishes(cohortId), expect: planners(all) },
    intents: {
      window: {
        path: ({ cohortId }) => paths.wishes(cohortId),
        form: ({ phaseId }) => ({
          phaseId,
          version: "0",
          opensOn: today(),
          closesOn: addDays(today(), 14),
        }),
        expect: planners([422, 422, 422, 404]),
      },
    },
  },
  "routes/cohorts.$cohortId_.fairness": {
    loader: { path: ({ cohortId }) => paths.fairness(cohortId), expect: planners(all) },
  },
};
