import { paths } from "~/http/paths";
import { type Area, planners } from "./handler";

const ofCohort = [200, 200, 200, 404] as const;
const stale = [409, 409, 409, 404] as const;
const imported = { path: ({ importId }: { importId: string }) => paths.import(importId) };
const FORM_VERSION = { version: "999" };

export const register: Area = {
  "routes/cohorts._index": { loader: { path: paths.cohorts, expect: planners(200) } },
  "routes/cohorts.new": {
    loader: { path: () => paths.newCohort(), expect: planners(200) },
    intents: {
      create: {
        path: () => paths.newCohort(),
        form: ({ programmeId }) => ({
          name: "RSA-3000",
          programmeId,
          programmeVersion: "999",
          startsOn: "2026-10-01",
          endsOn: "2028-09-30",
        }),
        expect: planners(stale),
      },
    },
  },
  "routes/cohorts.$cohortId": {
    loader: { path: ({ cohortId }) => paths.cohort(cohortId), expect: planners(ofCohort) },
  },
  "routes/cohorts.$cohortId_.imports": {
    loader: { path: ({ cohortId }) => paths.cohortImports(cohortId), expect: planners(ofCohort) },
    intents: {
      upload: {
        path: ({ cohortId }) => paths.cohortImports(cohortId),
        form: () => ({ kind: "trainees" }),
        file: "Name;Vorname\nYıldız;Ece\n",
        expect: planners([303, 303, 303, 404]),
      },
    },
  },
  "routes/imports.$importId": {
    loader: { ...imported, expect: planners(ofCohort) },
    intents: {
      columns: {
        ...imported,
        form: () => ({
          ...FORM_VERSION,
          headerRow: "1",
          "column-0": "ignore",
          "column-1": "ignore",
        }),
        expect: planners(stale),
      },
      cells: { ...imported, form: () => FORM_VERSION, expect: planners(stale) },
      reset: { ...imported, form: () => FORM_VERSION, expect: planners(stale) },
      apply: { ...imported, form: () => FORM_VERSION, expect: planners(stale) },
      undo: { ...imported, form: () => FORM_VERSION, expect: planners([422, 422, 422, 404]) },
    },
  },
};
