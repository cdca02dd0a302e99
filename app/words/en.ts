import { absences } from "./en/absences";
import { account } from "./en/account";
import { admin } from "./en/admin";
import { approval } from "./en/approval";
import { assessments } from "./en/assessments";
import { attendance } from "./en/attendance";
import { audited } from "./en/audited";
import { boards } from "./en/boards";
import { calendars } from "./en/calendars";
import { clusters } from "./en/clusters";
import { cohorts } from "./en/cohorts";
import { common } from "./en/common";
import { confirm } from "./en/confirm";
import { cover } from "./en/cover";
import { curricula } from "./en/curricula";
import { drafts } from "./en/drafts";
import { duplicates } from "./en/duplicates";
import { enrolment } from "./en/enrolment";
import { errors } from "./en/errors";
import { exams } from "./en/exams";
import { exports } from "./en/exports";
import { feedback } from "./en/feedback";
import { file } from "./en/file";
import { findings } from "./en/findings";
import { go } from "./en/go";
import { handover } from "./en/handover";
import { home } from "./en/home";
import { imports } from "./en/imports";
import { inbox } from "./en/inbox";
import { learning } from "./en/learning";
import { legal } from "./en/legal";
import { lists } from "./en/lists";
import { matrix } from "./en/matrix";
import { notices } from "./en/notices";
import { pace } from "./en/pace";
import { people } from "./en/people";
import { placement } from "./en/placement";
import { progress } from "./en/progress";
import { proposal } from "./en/proposal";
import { records } from "./en/records";
import { repair } from "./en/repair";
import { schedule } from "./en/schedule";
import { series } from "./en/series";
import { shell } from "./en/shell";
import { sites } from "./en/sites";
import { slots } from "./en/slots";
import { splits } from "./en/splits";
import { stations } from "./en/stations";
import { timetables } from "./en/timetables";
import { travel } from "./en/travel";
import { versions } from "./en/versions";
import { views } from "./en/views";
import { volumes } from "./en/volumes";
import { wishes } from "./en/wishes";

export const english = {
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
