import { absences } from "./de/absences";
import { account } from "./de/account";
import { admin } from "./de/admin";
import { approval } from "./de/approval";
import { assessments } from "./de/assessments";
import { attendance } from "./de/attendance";
import { audited } from "./de/audited";
import { boards } from "./de/boards";
import { calendars } from "./de/calendars";
import { clusters } from "./de/clusters";
import { cohorts } from "./de/cohorts";
import { common } from "./de/common";
import { confirm } from "./de/confirm";
import { cover } from "./de/cover";
import { curricula } from "./de/curricula";
import { drafts } from "./de/drafts";
import { duplicates } from "./de/duplicates";
import { enrolment } from "./de/enrolment";
import { errors } from "./de/errors";
import { exams } from "./de/exams";
import { exports } from "./de/exports";
import { feedback } from "./de/feedback";
import { file } from "./de/file";
import { findings } from "./de/findings";
import { go } from "./de/go";
import { handover } from "./de/handover";
import { home } from "./de/home";
import { imports } from "./de/imports";
import { inbox } from "./de/inbox";
import { learning } from "./de/learning";
import { legal } from "./de/legal";
import { lists } from "./de/lists";
import { matrix } from "./de/matrix";
import { notices } from "./de/notices";
import { pace } from "./de/pace";
import { people } from "./de/people";
import { placement } from "./de/placement";
import { progress } from "./de/progress";
import { proposal } from "./de/proposal";
import { records } from "./de/records";
import { repair } from "./de/repair";
import { schedule } from "./de/schedule";
import { series } from "./de/series";
import { shell } from "./de/shell";
import { sites } from "./de/sites";
import { slots } from "./de/slots";
import { splits } from "./de/splits";
import { stations } from "./de/stations";
import { timetables } from "./de/timetables";
import { travel } from "./de/travel";
import { versions } from "./de/versions";
import { views } from "./de/views";
import { volumes } from "./de/volumes";
import { wishes } from "./de/wishes";

export const german = {
  absences,
  account,
  admin,
  boards,
  attendance,
  audited,
  assessments,
  calendars,
  clusters,
  cohorts,
  common,
  cover,
  curricula,
  drafts,
  duplicates,
  enrolment,
  errors,
  exams,
  exports,
  feedback,
  file,
  findings,
  go,
  handover,
  home,
  imports,
  inbox,
  learning,
  lists,
  legal,
  notices,
  matrix,
  pace,
  people,
  placement,
  progress,
  proposal,
  approval,
  repair,
  versions,
  records,
  schedule,
  series,
  shell,
  sites,
  slots,
  splits,
  stations,
  confirm,
  timetables,
  travel,
  views,
  volumes,
  wishes,
};
