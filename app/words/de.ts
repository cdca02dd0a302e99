import { account } from "./de/account";
import { admin } from "./de/admin";
import { clusters } from "./de/clusters";
import { cohorts } from "./de/cohorts";
import { common } from "./de/common";
import { errors } from "./de/errors";
import { home } from "./de/home";
import { imports } from "./de/imports";
import { people } from "./de/people";
import { placement } from "./de/placement";
import { progress } from "./de/progress";
import { schedule } from "./de/schedule";
import { shell } from "./de/shell";
import { sites } from "./de/sites";

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
