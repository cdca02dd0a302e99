import { paths } from "~/http/paths";
import { type Area, loggedIn, planners } from "./handler";

export const lists: Area = {
  "routes/imports._index": {
    loader: { path: paths.imports, expect: planners(200) },
    intents: {
      upload: {
        path: paths.imports,
        form: ({ cohortId }) => ({ kind: "trainees", belongsTo: `cohort:${cohortId}` }),
        file: "Name;Vorname\nYıldız;Ece\n",
        expect: planners([303, 303, 303, 404]),
      },
    },
  },
  "routes/go": {
    loader: {
      path: () => paths.go({ q: "a" }),
      expect: loggedIn({
        trainee: 200,
        trainer: 200,
        practical: 200,
        planner: 200,
        administrator: 200,
      }),
    },
  },
  "routes/exports.$file": {
    loader: {
      path: ({ siteId }) => paths.exportList("contacts", "csv", { site: siteId }),
      expect: loggedIn({
        trainee: 404,
        trainer: 404,
        practical: [200, 404, 404, 404],
        planner: [200, 200, 200, 404],
        administrator: 404,
      }),
    },
  },
};
