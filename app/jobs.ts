// Every job of the application: who keeps work for later lists it here.

import { assessmentReminders } from "~/features/assessments/remind-assessments.server";
import { talkJob } from "~/features/attendance/talk-job.server";
import { noticeMail } from "~/features/notices/mail-notices.server";
import { proposals } from "~/features/placement/proposal/run-proposals.server";
import { stationReminder } from "~/features/placement/remind-stations.server";
import { recordReminders } from "~/features/records/remind-records.server";
import { timetableJob } from "~/features/schedule/timetable/timetable-job.server";
import type { Job } from "~/platform/job";
import { mailDelivery } from "~/platform/mail";

export const jobs: readonly Job[] = [
  stationReminder,
  mailDelivery,
  noticeMail,
  proposals,
  talkJob,
  timetableJob,
  recordReminders,
  assessmentReminders,
];
