import { paths } from "~/http/paths";
import { type Area, planners } from "./handler";

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
};
