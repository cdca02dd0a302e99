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
const question = ({ coverId }: Ids) => ({ coverId });

/** Trainers about their own, planners about all; to a trainer what is another's is refused so. */
const teaching = (own: number, refused = 404) =>
  loggedIn({
    trainee: 403,
    trainer: [own, refused, refused, refused],
    practical: refused,
    planner: [own, own, own, 404],
    administrator: 403,
  });

/** The question was withdrawn a moment ago: its colleague comes too late, to all others it is not there. */
const asked = loggedIn({
  trainee: 403,
  trainer: 404,
  practical: [409, 404, 404, 404],
  planner: 403,
  administrator: 403,
});

export const covers: Area = {
  "routes/cover": {
    loader: { ...cover, expect: teaching(200) },
    intents: {
      // Nothing comes of it, only who may: the trainer holds the lesson already.
      ask: { ...cover, form: pair, expect: teaching(409) },
      assign: { ...cover, form: pair, expect: teaching(409) },
      withdraw: { ...cover, form: question, expect: teaching(303) },
      accept: { ...cover, form: question, expect: asked },
      decline: { ...cover, form: question, expect: asked },
      merge: {
        ...cover,
        form: ({ lessonId }) => ({
          ...{ lessonId, intoId: lessonId, version: "999" },
          reason: "Zusammengelegt",
        }),
        expect: teaching(422),
      },
    },
  },
  "routes/availability": {
    loader: { ...away, expect: teaching(200, 403) },
    intents: {
      report: {
        ...away,
        form: ({ trainerId }) => ({
          ...{ trainerId, startsOn: today(), endsOn: addDays(today(), 2), from: "", to: "" },
        }),
        expect: teaching(303, 403),
      },
      withdraw: {
        ...away,
        form: ({ unavailabilityId }) => ({ unavailabilityId, version: "999" }),
        expect: teaching(409),
      },
    },
  },
};
