import type { Job } from "~/platform/job";
import { runTimetables } from "./run-timetables.server";

/** Searches that wait, and those whose process is gone. */
export const timetableJob: Job = {
  name: "timetables",
  cron: "* * * * *",
  run: () => runTimetables(),
};
