import { paths } from "~/http/paths";
import { type Area, planners } from "./handler";

const all = [200, 200, 200, 404] as const;
const stale = [409, 409, 409, 404] as const;
const FORM_VERSION = { version: "999" };

export const placement: Area = {
  "routes/cohorts.$cohortId_.plans": {
    loader: { path: ({ cohortId }) => paths.plans(cohortId), expect: planners(all) },
    intents: {
      create: {
        path: ({ cohortId }) => paths.plans(cohortId),
        form: ({ cohortId, planId }) => ({ cohortId, name: `Plan ${planId}`, basis: "empty" }),
        expect: planners([303, 422, 303, 404]),
      },
    },
  },
  "routes/plans.$planId": {
    loader: { path: ({ draftId }) => paths.plan(draftId), expect: planners(all) },
    intents: {
      place: {
        path: ({ draftId }) => paths.plan(draftId),
        form: ({ draftId, traineeId, phaseId, siteId }) => ({
          planId: draftId,
          [`cell.${traineeId}.${phaseId}`]: siteId,
          ...FORM_VERSION,
        }),
        expect: planners(stale),
      },
      discard: {
        path: ({ draftId }) => paths.plan(draftId),
        form: ({ draftId }) => ({ planId: draftId, ...FORM_VERSION }),
        expect: planners(stale),
      },
    },
  },
  "routes/plans.$planId_.publish": {
    loader: { path: ({ draftId }) => paths.publishPlan(draftId), expect: planners(all) },
    intents: {
      publish: {
        path: ({ draftId }) => paths.publishPlan(draftId),
        form: ({ draftId }) => ({
          planId: draftId,
          confirmed: "on",
          reason: "Erster Plan",
          ...FORM_VERSION,
        }),
        expect: planners([422, 422, 422, 404]),
      },
    },
  },
};
