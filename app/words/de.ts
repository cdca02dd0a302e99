import { account } from "./de/account.ts";
import { admin } from "./de/admin.ts";
import { clusters } from "./de/clusters.ts";
import { cohorts } from "./de/cohorts.ts";
import { common } from "./de/common.ts";
import { errors } from "./de/errors.ts";
import { home } from "./de/home.ts";
import { imports } from "./de/imports.ts";
import { people } from "./de/people.ts";
import { placement } from "./de/placement.ts";
import { progress } from "./de/progress.ts";
import { schedule } from "./de/schedule.ts";
import { shell } from "./de/shell.ts";
import { sites } from "./de/sites.ts";

export const german = {
  account,
  admin,
  clusters,
  cohorts,
  common,
  errors,
  home,
  imports,
  people,
  placement,
  progress,
  schedule,
  shell,
  sites,
};
