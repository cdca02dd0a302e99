import { addDays } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { type Area, loggedIn } from "./handler";
import type { Ids } from "./world";

const cover = { path: ({ trainerId }: Ids) => paths.cover({ trainer: trainerId }) };
const away = { path: ({ trainerId }: Ids) => paths.availability({ trainer: trainerId }) };

const pair = ({ lessonId, trainerId }: Ids) => ({
  lessonId,
  absentTrainerId: trainerId,
  coverTrainerId: trainerId,
});

/** Nothing comes of it, only who may: the trainer holds the lesson already. */
const keepers = loggedIn({
  trainee: 403,
  trainer: [409, 404, 404, 404],
  practical: 404,
  planner: [409, 409, 409, 404],
  administrator: 403,
});

export const covers: Area = {
  "routes/cover": {
    loader: {
      ...cover,
      expect: loggedIn({
        trainee: 403,
        trainer: [200, 404, 404, 404],
        practical: 404,
        planner: [200, 200, 200, 404],
        administrator: 403,
      }),
    },
    intents: {
      ask: { ...cover, form: pair, expect: keepers },
      assign: { ...cover, form: pair, expect: keepers },
      withdraw: {
        ...cover,
        form: ({ coverId }) => ({ coverId }),
        expect: loggedIn({
          trainee: 403,
          trainer: [303, 404, 404, 404],
          practical: 404,
          planner: [409, 303, 303, 404],
          administrator: 403,
        }),
      },
      accept: {
        ...cover,
        form: ({ coverId }) => ({ coverId }),
        expect: loggedIn({
          trainee: 403,
          trainer: 404,
          practical: [409, 404, 404, 404],
          planner: 403,
          administrator: 403,
        }),
      },
      decline: {
        ...cover,
        form: ({ coverId }) => ({ coverId }),
        expect: loggedIn({
          trainee: 403,
          trainer: 404,
          practical: [409, 404, 404, 404],
          planner: 403,
          administrator: 403,
        }),
      },
      merge: {
        ...cover,
        form: ({ lessonId }) => ({
          ...{ lessonId, intoId: lessonId, version: "999" },
          reason: "Zusammengelegt",
        }),
        expect: loggedIn({
          trainee: 403,
          trainer: [422, 404, 404, 404],
          practical: 404,
          planner: [422, 422, 422, 404],
          administrator: 403,
        }),
      },
    },
  },
  "routes/availability": {
    loader: {
      ...away,
      expect: loggedIn({
        trainee: 403,
        trainer: [200, 403, 403, 403],
        practical: 403,
        planner: [200, 200, 200, 404],
        administrator: 403,
      }),
    },
    intents: {
      report: {
        ...away,
        form: ({ trainerId }) => ({
          ...{ trainerId, startsOn: today(), endsOn: addDays(today(), 2), from: "", to: "" },
        }),
        expect: loggedIn({
          trainee: 403,
          trainer: [303, 403, 403, 403],
          practical: 403,
          planner: [303, 303, 303, 404],
          administrator: 403,
        }),
      },
      withdraw: {
        ...away,
        form: ({ unavailabilityId }) => ({ unavailabilityId, version: "999" }),
        expect: loggedIn({
          trainee: 403,
          trainer: [409, 404, 404, 404],
          practical: 404,
          planner: [409, 409, 409, 404],
          administrator: 403,
        }),
      },
    },
  },
};
