import { addDays, mondayOf } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, everybody, loggedIn } from "./handler";
import type { Ids } from "./world";

const stale = [409, 409, 409, 404] as const;
/** Two weeks ahead, so that no weekend is in the way. */
const TUESDAY = addDays(mondayOf(today()), 15);
const FORM_VERSION = { version: "999" };
const series = { path: ({ seriesId }: Ids) => paths.series(seriesId) };

/** Whoever plans lessons has the form; what it offers differs. */
const those = loggedIn({
  trainee: 403,
  trainer: 200,
  practical: 200,
  planner: 200,
  administrator: 403,
});
/** Who may plan no lessons at all is told so, whatever the series. */
const keepers = loggedIn({
  trainee: 403,
  trainer: [409, 404, 404, 404],
  practical: 404,
  planner: stale,
  administrator: 403,
});

export const schedule: Area = {
  "routes/calendars": {
    loader: {
      path: paths.calendars,
      expect: loggedIn({
        trainee: 200,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 200,
      }),
    },
    intents: {
      open: {
        path: paths.calendars,
        form: ({ clusterId }) => ({ kind: "cluster", id: clusterId }),
        expect: loggedIn({
          trainee: 403,
          trainer: [303, 403, 403, 403],
          practical: 403,
          planner: 403,
          administrator: 403,
        }),
      },
      renew: {
        path: paths.calendars,
        form: ({ feedId }) => ({ feedId }),
        expect: loggedIn({
          trainee: [303, 404, 404, 404],
          trainer: 404,
          practical: 404,
          planner: 404,
          administrator: 404,
        }),
      },
      revoke: {
        path: paths.calendars,
        form: ({ feedId }) => ({ feedId }),
        expect: loggedIn({
          trainee: [422, 404, 404, 404],
          trainer: 404,
          practical: 404,
          planner: 404,
          administrator: 404,
        }),
      },
    },
  },
  "routes/feeds.$file": {
    loader: { path: () => paths.feed("x".repeat(43)), expect: everybody(404) },
  },
  "routes/lessons.$lessonId_.termin[.]ics": {
    loader: {
      path: ({ lessonId }) => paths.lessonFile(lessonId),
      expect: loggedIn({
        trainee: [200, 404, 404, 404],
        trainer: [200, 404, 404, 404],
        practical: 404,
        planner: [200, 200, 200, 404],
        administrator: 404,
      }),
    },
  },
  "routes/schedule[.]ics": {
    loader: {
      path: ({ clusterId }) => paths.scheduleFile({ for: `cluster.${clusterId}` }),
      expect: loggedIn({
        trainee: 404,
        trainer: [200, 404, 404, 404],
        practical: 404,
        planner: [200, 200, 200, 404],
        administrator: 404,
      }),
    },
  },
  "routes/lessons.find": {
    loader: { path: ({ clusterId }) => paths.findTime({ cluster: clusterId }), expect: those },
  },
  "routes/schedule": {
    loader: {
      path: ({ clusterId }) => paths.week(clusterId),
      expect: loggedIn({
        trainee: 404,
        trainer: [200, 404, 404, 404],
        practical: 404,
        planner: [200, 200, 200, 404],
        administrator: 404,
      }),
    },
    intents: {
      move: {
        path: ({ clusterId }) => paths.week(clusterId),
        form: ({ lessonId }) => ({
          lessonId,
          day: TUESDAY,
          from: "15:00",
          override: "on",
          overrideReason: "Absprache mit dem Kundenzentrum",
          ...FORM_VERSION,
        }),
        expect: keepers,
      },
    },
  },
  "routes/lessons.$lessonId_.preview": {
    loader: {
      path: ({ lessonId }) => paths.previewMove(lessonId, { day: TUESDAY, from: "15:00" }),
      expect: loggedIn({
        trainee: 403,
        trainer: [200, 404, 404, 404],
        practical: 404,
        planner: [200, 200, 200, 404],
        administrator: 403,
      }),
    },
  },
  "routes/series.new": {
    loader: { path: ({ clusterId }) => paths.newSeries({ cluster: clusterId }), expect: those },
    intents: {
      add: {
        path: ({ clusterId }) => paths.newSeries({ cluster: clusterId }),
        form: ({ clusterId, trainerId }) => ({
          clusterIds: [clusterId],
          title: "Lerngruppe",
          day: addDays(today(), 20),
          weekdays: ["1", "3"],
          untilOn: addDays(today(), 40),
          from: "15:00",
          to: "16:00",
          trainerId,
          onlineUrl: "https://example.org/raum",
          override: "on",
          overrideReason: "Absprache mit dem Kundenzentrum",
        }),
        expect: loggedIn({
          trainee: 403,
          trainer: [422, 404, 404, 404],
          practical: 404,
          planner: [303, 303, 303, 404],
          administrator: 403,
        }),
      },
    },
  },
  "routes/series.preview": { loader: { path: paths.previewSeries, expect: those } },
  "routes/series.$seriesId": {
    loader: {
      ...series,
      expect: loggedIn({
        trainee: 403,
        trainer: [200, 404, 404, 404],
        practical: 404,
        planner: [200, 200, 200, 404],
        administrator: 403,
      }),
    },
    intents: {
      addDate: {
        ...series,
        form: ({ seriesId }) => ({ seriesId, day: addDays(today(), 60), ...FORM_VERSION }),
        expect: keepers,
      },
      takeOut: {
        ...series,
        form: ({ seriesId, lessonId }) => ({
          seriesId,
          lessonId,
          reason: "Erkrankt",
          ...FORM_VERSION,
        }),
        expect: keepers,
      },
    },
  },
};
