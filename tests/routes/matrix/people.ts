import { paths } from "~/http/paths";
import { type Area, loggedIn, planners } from "./handler";
import type { Ids } from "./world";

const all = [200, 200, 200, 404] as const;
const own = [200, 404, 404, 404] as const;
const done = [303, 303, 303, 404] as const;
const stale = [409, 409, 409, 404] as const;
const missing = [404, 404, 404, 404] as const;
const FORM_VERSION = { version: "999" };
const ANY_DAY = "2026-11-23";
const NO_ID = "00000000-0000-7000-8000-000000000000";

const trainee = { path: ({ traineeId }: Ids) => paths.trainee(traineeId) };
const trainer = { path: ({ trainerId }: Ids) => paths.trainer(trainerId) };
const merge = {
  path: ({ personId, otherPersonId }: Ids) =>
    paths.mergePeople({ keep: personId, gone: otherPersonId }),
};
const contact = { givenName: "Ece", familyName: "Öz", email: "", phone: "" };
/** Planners and trainers have lists; what stands in them differs. */
const listers = loggedIn({
  trainee: 403,
  trainer: 200,
  practical: 200,
  planner: 200,
  administrator: 403,
});

export const people: Area = {
  "routes/trainees._index": {
    loader: { path: () => paths.trainees(), expect: listers },
    intents: {
      inviteMany: {
        path: () => paths.trainees(),
        form: ({ traineeId }) => ({ traineeIds: [traineeId] }),
        expect: { ...planners([303, 303, 303, 422]), administrator: [303, 303, 303, 422] },
      },
      assignMany: {
        path: () => paths.trainees(),
        form: ({ traineeId, clusterId }) => ({
          traineeIds: [traineeId],
          clusterId,
          on: ANY_DAY,
          seen: `${traineeId}:${NO_ID}`,
        }),
        expect: planners(stale),
      },
    },
  },
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
        expect: { ...planners(done), administrator: done },
      },
      changePerson: {
        ...trainee,
        form: ({ personId }) => ({
          personId,
          ...contact,
          birthDate: "",
          postcode: "",
          ...FORM_VERSION,
        }),
        expect: planners(stale),
      },
      addNeed: {
        ...trainee,
        form: ({ traineeId }) => ({ traineeId, barredSiteId: "", maxCommuteMinutes: "45" }),
        expect: planners(done),
      },
      acceptNeed: {
        ...trainee,
        form: () => ({ restrictionId: NO_ID, ...FORM_VERSION }),
        expect: planners(missing),
      },
      withdrawNeed: {
        ...trainee,
        form: () => ({ restrictionId: NO_ID, ...FORM_VERSION }),
        expect: planners(missing),
      },
    },
  },
  "routes/trainers._index": {
    loader: { path: () => paths.trainers(), expect: planners(200) },
    intents: {
      inviteMany: {
        path: () => paths.trainers(),
        form: ({ trainerId }) => ({ trainerIds: [trainerId] }),
        expect: { ...planners([303, 303, 303, 422]), administrator: [303, 303, 303, 422] },
      },
    },
  },
  "routes/trainers.$trainerId": {
    loader: { ...trainer, expect: planners(all) },
    intents: {
      invite: {
        ...trainer,
        form: ({ personId }) => ({ personId, role: "trainer" }),
        expect: {
          ...planners([422, 422, 422, 404]),
          administrator: [422, 422, 422, 404],
        },
      },
      changePerson: {
        ...trainer,
        form: ({ personId }) => ({ personId, ...contact, ...FORM_VERSION }),
        expect: planners(stale),
      },
      changeTrainer: {
        ...trainer,
        form: ({ trainerId }) => ({ trainerId, siteId: "", maxTrainees: "3", ...FORM_VERSION }),
        expect: planners(stale),
      },
      setModules: {
        ...trainer,
        form: ({ trainerId }) => ({ trainerId, moduleCodes: ["M01"], ...FORM_VERSION }),
        expect: planners(stale),
      },
    },
  },
  "routes/people.$personId": {
    loader: {
      path: ({ personId }) => paths.person(personId),
      expect: planners([302, 302, 302, 404]),
    },
  },
  "routes/people.my-cluster": {
    loader: {
      path: paths.myCluster,
      expect: loggedIn({
        trainee: 200,
        trainer: 404,
        practical: 404,
        planner: 404,
        administrator: 404,
      }),
    },
  },
  "routes/people.duplicates": {
    loader: { path: paths.duplicates, expect: planners(200) },
    intents: {
      keepApart: {
        path: paths.duplicates,
        form: ({ personId, otherPersonId }) => ({ firstId: personId, secondId: otherPersonId }),
        expect: planners(done),
      },
    },
  },
  "routes/people.merge": {
    loader: { ...merge, expect: planners(all) },
    intents: {
      merge: {
        ...merge,
        form: ({ personId, otherPersonId }) => ({
          keepId: personId,
          keepVersion: "999",
          goneId: otherPersonId,
          goneVersion: "999",
          understood: "on",
        }),
        expect: planners(stale),
      },
    },
  },
};
