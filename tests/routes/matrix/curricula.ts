import { paths } from "~/http/paths";
import { type Area, planners } from "./handler";
import type { Ids } from "./world";

const ofThing = [200, 200, 200, 404] as const;
const stale = [409, 409, 409, 404] as const;
const FORM_VERSION = { version: "999" };
const DAYS = { startsOn: "2026-11-23", endsOn: "2026-12-18" };

const programme = { path: ({ programmeId }: Ids) => paths.programme(programmeId) };
const curriculum = { path: ({ curriculumId }: Ids) => paths.curriculum(curriculumId) };
const ofCohort = { path: ({ cohortId }: Ids) => paths.cohortCurriculum(cohortId) };
const phases = { path: ({ cohortId }: Ids) => paths.phases(cohortId) };
const module = { code: "M99", title: "Neu", hours: "8", targetLevel: "2" };

export const curricula: Area = {
  "routes/programmes._index": { loader: { path: paths.programmes, expect: planners(200) } },
  "routes/programmes.$programmeId": {
    loader: { ...programme, expect: planners(ofThing) },
    intents: {
      settings: {
        ...programme,
        form: ({ programmeId }) => ({
          ...FORM_VERSION,
          programmeId,
          gradeScale: "points_0_15",
          recordReminderDays: "7",
          criteria: "Fachwissen",
          noticeWeeks: "4",
          missedPercent: "20",
          missedDays: "10",
          ...{ leastLessons: "5", longestAbsenceDays: "184", latestReportDays: "14" },
          weeksBehind: "2",
          fullTimeMinutes: "40",
        }),
        expect: planners(stale),
      },
      rule: {
        ...programme,
        form: ({ programmeId }) => ({
          ...FORM_VERSION,
          ...{ programmeId, code: "capacity", step: "hard", parameter: "" },
          ...{ owner: "ZAF", reason: "Sorgfalt" },
        }),
        expect: planners(stale),
      },
      resetRule: {
        ...programme,
        form: ({ programmeId }) => ({ ...FORM_VERSION, programmeId, code: "capacity" }),
        expect: planners(stale),
      },
      copy: {
        ...programme,
        form: ({ curriculumId }) => ({ curriculumId, title: "Neu", validFrom: "2020-10-01" }),
        expect: planners([422, 422, 422, 404]),
      },
    },
  },
  "routes/curricula.$curriculumId": {
    loader: { ...curriculum, expect: planners(ofThing) },
    intents: {
      change: {
        ...curriculum,
        form: ({ curriculumId }) => ({
          ...FORM_VERSION,
          ...{ curriculumId, title: "Neu", validFrom: "2020-10-01" },
        }),
        expect: planners(stale),
      },
      discard: {
        ...curriculum,
        form: ({ curriculumId }) => ({ ...FORM_VERSION, curriculumId }),
        expect: planners(stale),
      },
      addModule: {
        ...curriculum,
        form: ({ curriculumId }) => ({ ...FORM_VERSION, ...module, curriculumId }),
        expect: planners(stale),
      },
      changeModule: {
        ...curriculum,
        form: ({ curriculumId, moduleId }) => ({
          ...FORM_VERSION,
          ...module,
          ...{ curriculumId, moduleId },
        }),
        expect: planners(stale),
      },
      removeModule: {
        ...curriculum,
        form: ({ curriculumId, moduleId }) => ({ ...FORM_VERSION, curriculumId, moduleId }),
        expect: planners(stale),
      },
    },
  },
  "routes/cohorts.timeline": { loader: { path: () => paths.timeline(), expect: planners(200) } },
  "routes/cohorts.$cohortId_.curriculum": {
    loader: { ...ofCohort, expect: planners(ofThing) },
    intents: {
      move: {
        ...ofCohort,
        form: ({ cohortId, curriculumId }) => ({
          ...FORM_VERSION,
          ...{ cohortId, toId: curriculumId, fromVersion: "1", toVersion: "1" },
        }),
        expect: planners(stale),
      },
    },
  },
  "routes/cohorts.$cohortId_.phases": {
    loader: { ...phases, expect: planners(ofThing) },
    intents: {
      change: {
        ...phases,
        form: ({ cohortId, phaseId }) => ({
          ...FORM_VERSION,
          ...DAYS,
          ...{ cohortId, phaseId, title: "Station", kind: "placement" },
        }),
        expect: planners(stale),
      },
      add: {
        ...phases,
        form: ({ cohortId, clusterId }) => ({
          ...DAYS,
          ...{ cohortId, title: `Block ${clusterId}`, kind: "course" },
        }),
        expect: planners([303, 303, 303, 404]),
      },
      remove: {
        ...phases,
        form: ({ cohortId, phaseId }) => ({ ...FORM_VERSION, cohortId, phaseId }),
        expect: planners(stale),
      },
    },
  },
};
