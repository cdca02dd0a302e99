import { addDays } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, type Expected, loggedIn } from "./handler";
import type { Ids } from "./world";

const ANY_DAY = "2026-11-23";
const all = [200, 200, 200, 404] as const;
const own = [200, 404, 404, 404] as const;
const staleOwn = [409, 404, 404, 404] as const;
const FORM_VERSION = { version: "999" };

const cell = ({ traineeId, moduleId }: Ids) => `${traineeId}_${moduleId}_999`;
const level = (ids: Ids) => ({ cells: cell(ids), level: "2", evidence: "Sicher am Schalter" });
const mayNot = [403, 404, 404, 404] as const;
/** Whoever sees the thing hears that it is not theirs to change; to others it does not exist. */
const seenBy = (...seeing: ("trainee" | "trainer" | "practical")[]) => ({
  trainee: seeing.includes("trainee") ? mayNot : 404,
  trainer: seeing.includes("trainer") ? mayNot : 404,
  practical: seeing.includes("practical") ? mayNot : 404,
  administrator: 404,
});
const taughtBy = loggedIn({
  ...seenBy("trainee"),
  trainer: staleOwn,
  practical: staleOwn,
  planner: [403, 403, 403, 404],
});
const traineesOnly = (trainee: Expected) =>
  loggedIn({ trainee, trainer: 403, practical: 403, planner: 403, administrator: 403 });
const trainersOnly = loggedIn({
  trainee: 403,
  trainer: 200,
  practical: 200,
  planner: 403,
  administrator: 403,
});
/** Who may plan no lessons at all is told so, whatever the lesson. */
const lessonKeepers = (own: 409 | 422) =>
  loggedIn({
    trainee: 403,
    trainer: [own, 404, 404, 404],
    practical: 404,
    planner: [own, own, own, 404],
    administrator: 403,
  });
const trainers = (trainer: typeof own | 200, practical: typeof own | 200 | 404 = trainer) =>
  loggedIn({ trainee: 404, trainer, practical, planner: all, administrator: 404 });

const matrix = { path: ({ clusterId }: Ids) => paths.progress(clusterId) };
const cohortMatrix = { path: ({ cohortId }: Ids) => paths.cohortProgress(cohortId) };
const lesson = { path: ({ lessonId }: Ids) => paths.lesson(lessonId) };
const lessonForm = ({ clusterId, trainerId }: Ids) => ({
  clusterIds: [clusterId],
  title: "Meldewesen",
  day: addDays(today(), 10),
  from: "09:00",
  to: "10:30",
  trainerId,
  onlineUrl: "https://example.org/raum",
  override: "on",
  overrideReason: "Absprache mit dem Kundenzentrum",
});

export const training: Area = {
  "routes/clusters.$clusterId_.progress": {
    loader: { path: ({ clusterId }) => paths.progress(clusterId), expect: trainers(own, 404) },
    intents: {
      set: { ...matrix, form: level, expect: taughtBy },
      mark: { ...matrix, form: level, expect: taughtBy },
      takeBack: { ...matrix, form: (ids) => ({ cells: cell(ids) }), expect: taughtBy },
    },
  },
  "routes/cohorts.$cohortId_.progress": {
    loader: {
      ...cohortMatrix,
      // Of their own cohort a trainer finds their own people alone.
      expect: loggedIn({
        trainee: 403,
        trainer: [200, 200, 404, 404],
        practical: [200, 200, 404, 404],
        planner: all,
        administrator: 403,
      }),
    },
    intents: {
      set: { ...cohortMatrix, form: level, expect: taughtBy },
      mark: { ...cohortMatrix, form: level, expect: taughtBy },
      takeBack: { ...cohortMatrix, form: (ids) => ({ cells: cell(ids) }), expect: taughtBy },
    },
  },
  "routes/trainees.$traineeId_.progress": {
    loader: {
      path: ({ traineeId }) => paths.traineeProgress(traineeId),
      expect: { ...trainers(own), trainee: own },
    },
    intents: {
      set: {
        path: ({ traineeId }) => paths.traineeProgress(traineeId),
        form: level,
        expect: taughtBy,
      },
      takeBack: {
        path: ({ traineeId }) => paths.traineeProgress(traineeId),
        form: (ids) => ({ cells: cell(ids) }),
        expect: taughtBy,
      },
    },
  },
  "routes/evidence.$levelId": {
    loader: {
      path: ({ levelId }) => paths.evidence(levelId),
      expect: { ...trainers(own), trainee: own },
    },
  },
  "routes/progress": {
    loader: {
      path: () => paths.myProgress(),
      expect: loggedIn({
        trainee: 200,
        trainer: 200,
        practical: 200,
        planner: 403,
        administrator: 403,
      }),
    },
    intents: {
      assess: {
        path: () => paths.myProgress(),
        form: ({ moduleId }) => ({ moduleId, level: "1" }),
        expect: traineesOnly([303, 303, 404, 404]),
      },
      ask: {
        path: () => paths.myProgress(),
        form: ({ moduleId }) => ({ moduleId, level: "2" }),
        expect: traineesOnly([409, 409, 404, 404]),
      },
      withdraw: {
        path: () => paths.myProgress(),
        form: ({ requestId }) => ({ requestId }),
        expect: loggedIn({ ...seenBy(), trainee: [303, 404, 404, 404], planner: 404 }),
      },
    },
  },
  "routes/check-offs": {
    loader: { path: paths.checkOffs, expect: trainersOnly },
    intents: {
      confirm: {
        path: paths.checkOffs,
        form: ({ requestId }) => ({ requestId, level: "2", entries: "999" }),
        expect: taughtBy,
      },
      decline: {
        path: paths.checkOffs,
        form: ({ requestId }) => ({ requestId, answer: "Noch zwei Fälle gemeinsam." }),
        expect: taughtBy,
      },
    },
  },
  "routes/trainees.$traineeId_.handover": {
    loader: {
      path: ({ traineeId }) => paths.handover(traineeId),
      expect: { ...trainers(own), trainee: own },
    },
    intents: {
      write: {
        path: ({ traineeId }) => paths.handover(traineeId),
        form: ({ traineeId }) => ({
          ...{ traineeId, movesOn: ANY_DAY, version: "0" },
          ...{ goals: "Pässe allein", nextSteps: "Kasse üben" },
        }),
        expect: loggedIn({
          ...seenBy("trainee"),
          trainer: [422, 404, 404, 404],
          practical: [422, 404, 404, 404],
          planner: [403, 403, 403, 404],
        }),
      },
    },
  },
  "routes/pace": {
    loader: {
      path: () => paths.pace(),
      expect: loggedIn({
        trainee: 403,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
  },
  "routes/progress_.training": {
    loader: { path: paths.myTraining, expect: traineesOnly(200) },
  },
  "routes/lessons.new": {
    loader: {
      path: ({ clusterId }) => paths.newLesson({ cluster: clusterId }),
      expect: loggedIn({
        trainee: 403,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
    intents: {
      add: {
        path: ({ clusterId }) => paths.newLesson({ cluster: clusterId }),
        form: lessonForm,
        expect: loggedIn({
          trainee: 403,
          // The cluster is on placement then, and going ahead is a planner's decision.
          trainer: [422, 404, 404, 404],
          practical: 404,
          planner: [303, 303, 303, 404],
          administrator: 403,
        }),
      },
    },
  },
  "routes/lessons.preview": {
    loader: {
      path: ({ clusterId }) =>
        `/lessons/preview?clusterIds=${clusterId}&day=${ANY_DAY}&from=09:00&to=10:00`,
      expect: loggedIn({
        trainee: 403,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
  },
  "routes/lessons.$lessonId": {
    loader: { ...lesson, expect: { ...trainers(own, 404), trainee: own } },
    intents: {
      change: {
        ...lesson,
        form: (ids) => ({ ...lessonForm(ids), lessonId: ids.lessonId, ...FORM_VERSION }),
        expect: lessonKeepers(409),
      },
      cancel: {
        ...lesson,
        form: ({ lessonId }) => ({ lessonId, reason: "Erkrankt", ...FORM_VERSION }),
        expect: lessonKeepers(409),
      },
      revive: {
        ...lesson,
        form: ({ lessonId }) => ({ lessonId, ...FORM_VERSION }),
        expect: lessonKeepers(422),
      },
    },
  },
};
