import { addDays } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, planners } from "./handler";
import type { Ids } from "./world";

const stale = [409, 409, 409, 404] as const;
const there = [200, 200, 200, 404] as const;
const draft = { path: ({ timetableId }: Ids) => paths.timetable(timetableId) };
const drafts = { path: ({ cohortId }: Ids) => paths.timetables(cohortId) };
const seen = ({ timetableId }: Ids) => ({ draftId: timetableId, version: "999" });
const seenBlock = (ids: Ids) => ({ ...seen(ids), blockId: ids.blockId });

export const timetables: Area = {
  "routes/cohorts.$cohortId_.timetables": {
    loader: { ...drafts, expect: planners(there) },
    intents: {
      create: {
        ...drafts,
        form: ({ cohortId, phaseId, clusterId, moduleId }) => ({
          cohortId,
          phaseId,
          clusterIds: [clusterId],
          [`hours-${moduleId}`]: "3",
          startsOn: addDays(today(), 1),
          endsOn: addDays(today(), 30),
          weekdays: ["1", "2", "3", "4", "5"],
          firstMinute: "08:30",
          blockMinutes: "90",
          pauseMinutes: "15",
          noonMinutes: "45",
          blocksADay: "4",
          mostHoursADay: "6",
          pace: "even",
        }),
        expect: planners([303, 303, 303, 404]),
      },
    },
  },
  "routes/timetables.$draftId": {
    loader: { ...draft, expect: planners(there) },
    intents: {
      regenerate: { ...draft, form: seen, expect: planners(stale) },
      cancelRun: { ...draft, form: seen, expect: planners([422, 422, 422, 404]) },
      discard: { ...draft, form: seen, expect: planners(stale) },
      lock: { ...draft, form: seenBlock, expect: planners(stale) },
      unlock: { ...draft, form: seenBlock, expect: planners(stale) },
      remove: { ...draft, form: seenBlock, expect: planners(stale) },
      move: {
        ...draft,
        form: (ids) => ({
          ...seenBlock(ids),
          on: "2027-02-02",
          startMinute: "510",
          trainerId: ids.trainerId,
          roomId: ids.roomId,
        }),
        expect: planners(stale),
      },
      accept: {
        ...draft,
        form: (ids) => ({ ...seen(ids), scope: "all" }),
        expect: planners(stale),
      },
    },
  },
};
