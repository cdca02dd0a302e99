import { paths } from "~/http/paths";
import { type Area, loggedIn, planners } from "./handler";
import type { Ids } from "./world";

const STALE = { version: "999" };
const hidden = 404;
const page = { path: ({ assessmentId }: Ids) => paths.assessment(assessmentId) };
const form = ({ assessmentId }: Ids) => ({ assessmentId, ...STALE });

/** The trainee, the author and the planners read; the cluster's trainer and administrators do not. */
const readers = loggedIn({
  trainee: [200, 404, 404, 404],
  trainer: hidden,
  practical: [200, 404, 404, 404],
  planner: [200, 200, 200, 404],
  administrator: hidden,
});
/** The author alone; who may read it hears that it is not theirs. */
const author = loggedIn({
  trainee: [403, 404, 404, 404],
  trainer: hidden,
  practical: [409, 404, 404, 404],
  planner: [403, 403, 403, 404],
  administrator: hidden,
});

/** A trainee's own placement, on which feedback is not open yet; to all others the page is closed. */
const ofPlacement = { path: ({ placementId }: Ids) => paths.feedback(placementId) };
const trainee = (expected: readonly [number, number, number, number]) =>
  loggedIn({ trainee: expected, trainer: 403, practical: 403, planner: 403, administrator: 403 });

export const assessments: Area = {
  "routes/assessments._index": {
    loader: {
      path: () => paths.assessments(),
      expect: loggedIn({
        trainee: 200,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
    intents: {
      begin: {
        path: () => paths.assessments(),
        form: ({ traineeId, placementId }) => ({ traineeId, placementId }),
        expect: loggedIn({
          trainee: [403, 404, 404, 404],
          trainer: [403, 404, 404, 404],
          practical: [409, 404, 404, 404],
          planner: [403, 403, 403, 404],
          administrator: 404,
        }),
      },
      nameAuthor: {
        path: () => paths.assessments(),
        form: ({ assessmentId, traineeId, trainerId }) => ({
          ...{ assessmentId, traineeId, trainerId },
          ...{ version: "1", reason: "Dauerhaft erkrankt" },
        }),
        expect: planners([409, 409, 409, 404]),
      },
    },
  },
  "routes/assessments.$assessmentId": {
    loader: { ...page, expect: readers },
    intents: {
      write: { ...page, form, expect: author },
      reopen: { ...page, form, expect: author },
      discuss: {
        ...page,
        form: (ids) => ({ ...form(ids), discussedOn: "2026-01-05" }),
        expect: author,
      },
      comment: {
        ...page,
        form: (ids) => ({ ...form(ids), comment: "Danke" }),
        expect: loggedIn({
          trainee: [409, 404, 404, 404],
          trainer: hidden,
          practical: [403, 404, 404, 404],
          planner: [403, 403, 403, 404],
          administrator: hidden,
        }),
      },
      confirm: {
        ...page,
        form,
        expect: loggedIn({
          trainee: [403, 404, 404, 404],
          trainer: hidden,
          practical: [403, 404, 404, 404],
          planner: [409, 409, 409, 404],
          administrator: hidden,
        }),
      },
    },
  },
  "routes/feedback.$placementId": {
    loader: { ...ofPlacement, expect: trainee([200, 404, 404, 404]) },
    intents: {
      give: {
        ...ofPlacement,
        form: ({ placementId }) => ({
          ...{ placementId, introduction: "4", guidance: "5", tasks: "3", team: "5" },
        }),
        expect: trainee([422, 404, 404, 404]),
      },
    },
  },
  "routes/assessments.$assessmentId_.draft": {
    intents: {
      keep: {
        path: ({ assessmentId }) => paths.assessmentDraft(assessmentId),
        form,
        expect: { ...author, practical: [422, 404, 404, 404] },
      },
    },
  },
};
