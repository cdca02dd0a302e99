import { paths } from "~/http/paths";
import { type Area, type Form, type Handler, planners } from "./handler";
import type { Ids } from "./world";

const all = [200, 200, 200, 404] as const;
const stale = [409, 409, 409, 404] as const;
const gone = [422, 422, 422, 404] as const;
const FORM_VERSION = { version: "999" };

const cellsOf = ({ traineeId, phaseId }: Pick<Ids, "traineeId" | "phaseId">) => ({
  cells: `${traineeId}.${phaseId}`,
});

/** A step in a draft, by a version that never was. */
const step = (form: (ids: Ids) => Form): Handler => ({
  path: ({ draftId }) => paths.plan(draftId),
  form: (ids) => ({ planId: ids.draftId, ...FORM_VERSION, ...form(ids) }),
  expect: planners(stale),
});

/** On the page of publication, by a version that never was. */
const publishing = (form: Form): Handler => ({
  path: ({ draftId }) => paths.publishPlan(draftId),
  form: ({ draftId }) => ({ planId: draftId, ...FORM_VERSION, ...form }),
  expect: planners(stale),
});

export const placement: Area = {
  "routes/cohorts.$cohortId_.plans": {
    loader: { path: ({ cohortId }) => paths.plans(cohortId), expect: planners(all) },
    intents: {
      create: {
        path: ({ cohortId }) => paths.plans(cohortId),
        form: ({ cohortId, planId }) => ({ cohortId, name: `Plan ${planId}`, basis: "empty" }),
        expect: planners([303, 422, 303, 404]),
      },
      rename: {
        path: ({ cohortId }) => paths.plans(cohortId),
        form: ({ draftId }) => ({ planId: draftId, name: "Variante", ...FORM_VERSION }),
        expect: planners(stale),
      },
    },
  },
  "routes/cohorts.$cohortId_.compare": {
    loader: { path: ({ cohortId }) => paths.comparePlans(cohortId), expect: planners(all) },
  },
  "routes/plans.$planId": {
    loader: { path: ({ draftId }) => paths.plan(draftId), expect: planners(all) },
    intents: {
      place: step(({ siteId, ...ids }) => ({ ...cellsOf(ids), siteId })),
      swap: step(({ otherPersonId, ...ids }) => ({ ...cellsOf(ids), withId: otherPersonId })),
      split: step(({ siteId, traineeId, phaseId }) => ({
        cell: `${traineeId}.${phaseId}`,
        from: "2026-11-23",
        siteId,
      })),
      lock: step(cellsOf),
      unlock: step(cellsOf),
      stepBack: {
        path: ({ draftId }) => paths.plan(draftId),
        form: ({ draftId, planId }) => ({ planId: draftId, stepId: planId }),
        expect: planners(stale),
      },
      override: {
        path: ({ draftId }) => paths.plan(draftId),
        form: ({ draftId, siteId, phaseId }) => ({
          planId: draftId,
          rule: "capacity",
          siteIds: siteId,
          phaseIds: phaseId,
          reason: "Übergabewoche",
        }),
        expect: planners(gone),
      },
      withdraw: {
        path: ({ draftId }) => paths.plan(draftId),
        form: ({ draftId, planId }) => ({ planId: draftId, overrideId: planId }),
        expect: planners(gone),
      },
      discard: {
        path: ({ draftId }) => paths.plan(draftId),
        form: ({ draftId }) => ({ planId: draftId, ...FORM_VERSION }),
        expect: planners(stale),
      },
    },
  },
  "routes/plans.$planId_.proposal": {
    loader: { path: ({ draftId }) => paths.proposal(draftId), expect: planners(all) },
    intents: {
      start: {
        path: ({ draftId }) => paths.proposal(draftId),
        form: ({ draftId }) => ({ planId: draftId, kind: "all", seconds: "20", ...FORM_VERSION }),
        expect: planners(stale),
      },
      cancel: {
        path: ({ draftId }) => paths.proposal(draftId),
        form: ({ draftId, runId }) => ({ planId: draftId, runId }),
        expect: planners([303, 303, 303, 404]),
      },
      decide: {
        path: ({ draftId }) => paths.proposal(draftId),
        form: ({ draftId, runId }) => ({ planId: draftId, runId, take: "none", ...FORM_VERSION }),
        expect: planners(stale),
      },
    },
  },
  "routes/plans.$planId_.repair": {
    loader: { path: ({ planId }) => paths.repairPlan(planId), expect: planners(all) },
    intents: {
      repair: {
        path: ({ draftId }) => paths.repairPlan(draftId),
        form: ({ draftId }) => ({ planId: draftId, name: "Reparatur", ...FORM_VERSION }),
        expect: planners(stale),
      },
    },
  },
  "routes/plans.$planId.cells.$cell": {
    loader: {
      path: ({ draftId, ...ids }) => paths.planCell(draftId, cellsOf(ids).cells),
      expect: planners(all),
    },
  },
  "routes/plans.$planId.places.$place": {
    loader: {
      path: ({ draftId, siteId, phaseId }) => paths.planPlace(draftId, `${siteId}.${phaseId}`),
      expect: planners(all),
    },
  },
  "routes/plans.$planId_.pulse": {
    loader: { path: ({ draftId }) => paths.planPulse(draftId), expect: planners(all) },
  },
  "routes/plans.$planId_.publish": {
    loader: { path: ({ draftId }) => paths.publishPlan(draftId), expect: planners(all) },
    intents: {
      publish: publishing({
        effectiveFrom: "2026-11-23",
        confirmed: "on",
        reason: "Erster Plan",
      }),
      propose: publishing({ effectiveFrom: "2026-11-23" }),
      withdraw: publishing({}),
      reject: publishing({ reason: "Altona ist zu voll" }),
    },
  },
};
