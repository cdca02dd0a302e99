import { account } from "./en/account.ts";
import { admin } from "./en/admin.ts";
import { clusters } from "./en/clusters.ts";
import { cohorts } from "./en/cohorts.ts";
import { common } from "./en/common.ts";
import { errors } from "./en/errors.ts";
import { home } from "./en/home.ts";
import { imports } from "./en/imports.ts";
import { people } from "./en/people.ts";
import { placement } from "./en/placement.ts";
import { progress } from "./en/progress.ts";
import { schedule } from "./en/schedule.ts";
import { shell } from "./en/shell.ts";
import { sites } from "./en/sites.ts";

export const english = {
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
