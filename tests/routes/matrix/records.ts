import { mondayOf } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, loggedIn } from "./handler";
import type { Ids } from "./world";

const monday = mondayOf(today());
const own = [200, 404, 404, 404] as const;
const STALE = { version: "999" };

const week = { path: ({ traineeId }: Ids) => paths.record(traineeId, monday) };
const seen = loggedIn({
  trainee: own,
  trainer: own,
  practical: own,
  planner: [200, 200, 200, 404],
  administrator: 404,
});
/** The trainee alone writes; whoever sees the week hears that it is not theirs. */
const writer = (status: number) =>
  loggedIn({
    trainee: [status, 404, 404, 404],
    trainer: [403, 404, 404, 404],
    practical: [403, 404, 404, 404],
    planner: [403, 403, 403, 404],
    administrator: 404,
  });
/** The practical trainer of the week, and the cluster's lead for them. */
const reviewers = loggedIn({
  trainee: [403, 404, 404, 404],
  trainer: [409, 404, 404, 404],
  practical: [409, 404, 404, 404],
  planner: [403, 403, 403, 404],
  administrator: 404,
});
const written = ({ traineeId }: Ids) => ({ traineeId, weekOn: monday, text: "Pässe ausgegeben" });
const answered = ({ recordId }: Ids) => ({ recordId, comment: "Bitte ergänzen", ...STALE });

export const records: Area = {
  "routes/records": {
    loader: {
      path: paths.records,
      expect: loggedIn({
        trainee: 200,
        trainer: 200,
        practical: 200,
        planner: 403,
        administrator: 403,
      }),
    },
    intents: {
      signOff: { path: paths.records, form: answered, expect: reviewers },
      return: { path: paths.records, form: answered, expect: reviewers },
      signOffMany: {
        path: paths.records,
        form: ({ recordId }) => ({ chosen: `${recordId}:999` }),
        expect: {
          ...reviewers,
          trainer: [303, 404, 404, 404],
          practical: [303, 404, 404, 404],
        },
      },
    },
  },
  "routes/trainees.$traineeId_.records": {
    loader: { path: ({ traineeId }) => paths.traineeRecords(traineeId), expect: seen },
  },
  "routes/trainees.$traineeId_.records_.$week": {
    loader: { ...week, expect: seen },
    intents: {
      write: {
        ...week,
        form: (ids) => ({ ...written(ids), purpose: "save", ...STALE }),
        expect: writer(422),
      },
      withdraw: {
        ...week,
        form: ({ traineeId }) => ({ traineeId, weekOn: monday, ...STALE }),
        expect: writer(409),
      },
      signOff: { ...week, form: answered, expect: reviewers },
      return: { ...week, form: answered, expect: reviewers },
    },
  },
  "routes/trainees.$traineeId_.records_.$week_.draft": {
    intents: {
      keep: {
        path: ({ traineeId }) => paths.recordDraft(traineeId, monday),
        form: (ids) => ({ ...written(ids), ...STALE }),
        expect: writer(422),
      },
    },
  },
};
