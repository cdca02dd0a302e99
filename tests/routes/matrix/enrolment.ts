import { paths } from "~/http/paths";
import { type Area, loggedIn } from "./handler";

const onPage = { path: ({ traineeId }: { traineeId: string }) => paths.enrolment(traineeId) };

/** Whoever sees the trainee is refused, to whom they are out of sight there is none. */
const plannersOf = (expected: readonly [number, number, number, number]) =>
  loggedIn({
    trainee: [403, 404, 404, 404],
    trainer: [403, 404, 404, 404],
    practical: [403, 404, 404, 404],
    planner: expected,
    administrator: 404,
  });

export const enrolment: Area = {
  "routes/trainees.$traineeId_.enrolment": {
    loader: { ...onPage, expect: plannersOf([200, 200, 200, 404]) },
    intents: {
      change: {
        ...onPage,
        form: ({ traineeId }) => ({
          ...{ traineeId, version: "999", seen: "", state: "withdrawn", reason: "Wunsch" },
          effectiveOn: "2027-11-22",
        }),
        expect: plannersOf([409, 409, 409, 404]),
      },
      undo: {
        ...onPage,
        form: ({ traineeId }) => ({ traineeId, stepId: traineeId, version: "999" }),
        expect: plannersOf([409, 409, 409, 404]),
      },
    },
  },
};
