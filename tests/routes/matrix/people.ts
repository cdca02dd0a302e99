import { paths } from "~/http/paths";
import { type Area, loggedIn, planners } from "./handler";
import type { Ids } from "./world";

const all = [200, 200, 200, 404] as const;
const own = [200, 404, 404, 404] as const;
const trainee = { path: ({ traineeId }: Ids) => paths.trainee(traineeId) };
/** Planners and trainers have lists; what stands in them differs. */
const listers = loggedIn({
  trainee: 403,
  trainer: 200,
  practical: 200,
  planner: 200,
  administrator: 403,
});

export const people: Area = {
  "routes/trainees._index": { loader: { path: () => paths.trainees(), expect: listers } },
  "routes/trainees.$traineeId": {
    loader: {
      ...trainee,
      expect: loggedIn({
        trainee: own,
        trainer: own,
        practical: own,
        planner: all,
        administrator: 404,
      }),
    },
    intents: {
      invite: {
        ...trainee,
        form: ({ personId }) => ({ personId, role: "trainee" }),
        expect: { ...planners([303, 303, 303, 404]), administrator: [303, 303, 303, 404] },
      },
    },
  },
};
