import type { Role } from "~/domain/access/actor";
import { paths } from "~/http/paths";
import type { IconName } from "~/ui/icon-paths";
import type { shell } from "~/words/de/shell";

/** A page in the navigation; `name` has its words in the catalogue of the shell. */
export interface Place {
  name: keyof typeof shell.place;
  to: string;
  icon: IconName;
  /** Where the name is too long for the bottom bar. */
  short?: keyof typeof shell.placeShort;
  end?: boolean;
}

const home: Place = { name: "home", to: paths.home(), icon: "home", end: true };
const week: Place = { name: "week", to: paths.myWeek(), icon: "calendar" };
const progress: Place = { name: "progress", to: paths.myProgress(), icon: "chart" };
const records: Place = { name: "records", to: paths.records(), icon: "checklist" };
const clusters: Place = { name: "clusters", to: paths.myClusters(), icon: "board" };
const trainees: Place = {
  name: "trainees",
  to: paths.trainees(),
  icon: "group",
  short: "trainees",
};

const myCluster: Place = {
  name: "myCluster",
  to: paths.myCluster(),
  icon: "group",
  short: "myCluster",
};

/** What each role finds in the navigation, what is needed most first. */
export const placesOf: Record<Role, readonly Place[]> = {
  trainee: [{ ...home, name: "today" }, week, progress, records, myCluster],
  trainer: [home, week, clusters, progress, trainees, records],
  planner: [
    home,
    { name: "cohorts", to: paths.cohorts(), icon: "school" },
    { name: "lessons", to: paths.schedule({}), icon: "calendar" },
    clusters,
    trainees,
    { name: "sites", to: paths.sites(), icon: "place", short: "sites" },
    { name: "programmes", to: paths.programmes(), icon: "book" },
    { name: "imports", to: paths.imports(), icon: "upload" },
  ],
  administrator: [
    home,
    { name: "accounts", to: paths.accounts(), icon: "person" },
    { name: "outbox", to: paths.outbox(), icon: "mail", short: "outbox" },
    { name: "audit", to: paths.auditLog(), icon: "history" },
    { name: "gallery", to: paths.ui(), icon: "board" },
  ],
};
