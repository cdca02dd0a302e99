import { paths } from "~/http/paths";
import { type Area, loggedIn, planners } from "./handler";
import type { Ids } from "./world";

const all = [200, 200, 200, 404] as const;
const stale = planners([409, 409, 409, 404]);
const refused = planners([422, 422, 422, 404]);
const exam = { path: ({ examId }: Ids) => paths.exam(examId) };
const ofCohort = { path: ({ cohortId }: Ids) => paths.cohortExams(cohortId) };
const admission = { path: ({ programmeId }: Ids) => paths.admission(programmeId) };

export const exams: Area = {
  "routes/exams._index": {
    loader: {
      path: () => paths.exams(),
      expect: loggedIn({
        trainee: 200,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
  },
  "routes/exams.$examId": {
    loader: { ...exam, expect: planners(all) },
    intents: {
      change: {
        ...exam,
        form: ({ examId }) => ({ examId, version: "999", title: "Teil 2", on: "2030-01-07" }),
        expect: stale,
      },
      cancel: {
        ...exam,
        form: ({ examId }) => ({ examId, version: "999", reason: "Der Raum ist gesperrt" }),
        expect: stale,
      },
      record: {
        ...exam,
        form: ({ examId, traineeId }) => ({ examId, [`result-${traineeId}`]: "grade:12" }),
        expect: refused,
      },
      correct: {
        ...exam,
        form: ({ resultId }) => ({ resultId, result: "grade:99", reason: "Zahlendreher" }),
        expect: refused,
      },
    },
  },
  "routes/cohorts.$cohortId_.exams": {
    loader: { ...ofCohort, expect: planners(all) },
    intents: {
      plan: {
        ...ofCohort,
        form: ({ cohortId }) => ({ cohortId, kind: "final", title: "Teil 1", on: "2001-01-08" }),
        expect: refused,
      },
    },
  },
  "routes/programmes.$programmeId_.admission": {
    loader: { ...admission, expect: planners(all) },
    intents: {
      admission: {
        ...admission,
        form: ({ programmeId }) => ({
          ...{ programmeId, kind: "final", version: "999" },
          ...{ levelsPercent: "90", reason: "Wie im Ausbildungsplan" },
        }),
        expect: stale,
      },
    },
  },
};
