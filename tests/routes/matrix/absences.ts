import { addDays } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, type Expected, loggedIn } from "./handler";
import type { Ids } from "./world";

const FORM_VERSION = { version: "999" };
const here = { path: paths.absences };
const attendance = { path: ({ lessonId }: Ids) => paths.lessonAttendance(lessonId) };

/** Only whose it is; nobody else is a trainee here. */
const theirs = (own: Expected) =>
  loggedIn({ trainee: own, trainer: 403, practical: 403, planner: 403, administrator: 403 });

export const absences: Area = {
  "routes/absences": {
    loader: {
      ...here,
      expect: loggedIn({
        trainee: 200,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
    intents: {
      report: {
        ...here,
        form: () => ({ kind: "leave", startsOn: addDays(today(), -3), endsOn: "" }),
        expect: theirs(422),
      },
      withdraw: {
        ...here,
        form: ({ absenceId }) => ({ absenceId, ...FORM_VERSION }),
        expect: theirs([409, 404, 404, 404]),
      },
      shorten: {
        ...here,
        form: ({ absenceId }) => ({ absenceId, endsOn: today(), ...FORM_VERSION }),
        expect: theirs([422, 404, 404, 404]),
      },
      decide: {
        ...here,
        form: ({ absenceId }) => ({ absenceId, decision: "approve", ...FORM_VERSION }),
        expect: loggedIn({
          trainee: [403, 404, 404, 404],
          trainer: [409, 404, 404, 404],
          practical: [403, 404, 404, 404],
          planner: [409, 409, 409, 404],
          administrator: 404,
        }),
      },
    },
  },
  "routes/attendance": {
    loader: {
      path: paths.attendance,
      expect: loggedIn({
        trainee: 403,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 403,
      }),
    },
    intents: {
      held: {
        path: paths.attendance,
        form: ({ traineeId }) => ({ traineeId, heldOn: today() }),
        expect: loggedIn({
          trainee: [403, 404, 404, 404],
          trainer: [303, 404, 404, 404],
          practical: [403, 404, 404, 404],
          planner: [303, 303, 303, 404],
          administrator: 404,
        }),
      },
    },
  },
  "routes/trainees.$traineeId_.attendance": {
    loader: {
      path: ({ traineeId }) => paths.traineeAttendance(traineeId),
      expect: loggedIn({
        trainee: [200, 404, 404, 404],
        trainer: [200, 404, 404, 404],
        practical: [403, 404, 404, 404],
        planner: [200, 200, 200, 404],
        administrator: 404,
      }),
    },
  },
  "routes/lessons.$lessonId_.attendance": {
    loader: {
      ...attendance,
      expect: loggedIn({
        trainee: 403,
        trainer: [200, 404, 404, 404],
        practical: 404,
        planner: 403,
        administrator: 403,
      }),
    },
    intents: {
      record: {
        ...attendance,
        form: ({ lessonId, traineeId }) => ({ lessonId, [`mark-${traineeId}`]: "present" }),
        expect: loggedIn({
          trainee: 403,
          trainer: [422, 404, 404, 404],
          practical: 404,
          planner: 403,
          administrator: 403,
        }),
      },
    },
  },
};
