// The pages that "Gehe zu …" knows for each role, beside the people and things that it finds.
import type { Role } from "~/domain/access/actor";
import { plainName } from "~/domain/people/name-search";
import { paths } from "~/http/paths";
import { go as german } from "~/words/de/go";
import { go as english } from "~/words/en/go";

export type GoPage = keyof typeof german.page;

const addresses: Record<GoPage, string> = {
  home: paths.home(),
  week: paths.myWeek(),
  progress: paths.myProgress(),
  records: paths.records(),
  myCluster: paths.myCluster(),
  wishes: paths.myWishes(),
  assessments: paths.assessments(),
  exams: paths.exams(),
  nextPlacement: paths.nextPlacement(),
  absences: paths.absences(),
  attendance: paths.attendance(),
  availability: paths.availability(),
  cover: paths.cover(),
  pace: paths.pace(),
  checkOffs: paths.checkOffs(),
  clusters: paths.myClusters(),
  trainees: paths.trainees(),
  trainers: paths.trainers(),
  duplicates: paths.duplicates(),
  cohorts: paths.cohorts(),
  timeline: paths.timeline(),
  newCohort: paths.newCohort(),
  sites: paths.sites(),
  newSite: paths.newSite(),
  travel: paths.travel(),
  volumes: paths.volumes(),
  programmes: paths.programmes(),
  imports: paths.imports(),
  newLesson: paths.newLesson({}),
  newSeries: paths.newSeries(),
  findTime: paths.findTime(),
  accounts: paths.accounts(),
  outbox: paths.outbox(),
  audit: paths.auditLog(),
  calendars: paths.calendars(),
  notices: paths.notices(),
  account: paths.account(),
  accessibility: paths.accessibility(),
  privacy: paths.privacy(),
};

const EVERYBODYS: readonly GoPage[] = ["notices", "account", "accessibility", "privacy"];
const LESSONS: readonly GoPage[] = ["newLesson", "newSeries", "findTime"];

const pagesOf: Record<Role, readonly GoPage[]> = {
  trainee: [
    ...(["home", "week", "progress", "records", "myCluster", "wishes"] as const),
    ...(["assessments", "exams", "nextPlacement", "absences", "calendars"] as const),
  ],
  trainer: [
    ...(["home", "week", "clusters", "progress", "trainees", "records", "checkOffs"] as const),
    ...(["assessments", "absences", "attendance", "availability", "cover", "pace"] as const),
    ...[...LESSONS, "exams" as const, "calendars" as const],
  ],
  planner: [
    ...(["home", "cohorts", "timeline", "newCohort", "week", "clusters", "trainees"] as const),
    ...(["trainers", "duplicates", "sites", "newSite", "travel", "volumes", "programmes"] as const),
    ...(["imports", "assessments", "absences", "attendance", "availability", "cover"] as const),
    ...["pace" as const, "exams" as const, ...LESSONS],
  ],
  administrator: ["home", "accounts", "outbox", "audit"],
};

/** The pages of a role whose name in either language has parts that begin with all the words. */
export function goPages(role: Role, words: readonly (readonly string[])[]) {
  const pages = [...pagesOf[role], ...EVERYBODYS];
  return pages
    .filter((page) => words.every((spellings) => isNamed(page, spellings)))
    .map((page) => ({ page, to: addresses[page] }));
}

function isNamed(page: GoPage, spellings: readonly string[]): boolean {
  const names = `${german.page[page]} ${english.page[page]}`;
  const parts = plainName(names).split(/[^a-z0-9]+/);
  return spellings.some((word) => parts.some((part) => part.startsWith(word)));
}
