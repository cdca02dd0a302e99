// Every address of the application is built here.

type Value = string | number | null | undefined;

const query = (values: Record<string, Value | readonly string[]>) => {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === null || one === undefined ? [] : [[name, `${one}`]])),
  );
  const search = new URLSearchParams(entries);
  return search.size > 0 ? `?${search}` : "";
};

/** What is open in a matrix of levels: a cell, a column (module) or a row (trainee). */
type MatrixView = {
  trainee?: string | undefined;
  module?: string | undefined;
  lesson?: string | undefined;
  show?: string | undefined;
  /** "all" draws every row, as whoever has no scripts asks for. */
  rows?: string | undefined;
};

export const paths = {
  home: () => "/",
  login: (values?: { to?: string | undefined; as?: string | undefined }) =>
    `/login${query(values ?? {})}`,
  logout: () => "/logout",
  go: (values?: { q?: string }) => `/go${query(values ?? {})}`,
  account: () => "/account",
  notices: (view?: { show?: string; page?: number }) => `/notices${query(view ?? {})}`,
  notice: (noticeId: string) => `/notices/${noticeId}`,
  calendars: () => "/calendars",
  feed: (token: string) => `/feeds/${token}.ics`,
  scheduleFile: (asked: Record<string, string | undefined>) => `/schedule.ics${query(asked)}`,
  lessonFile: (lessonId: string) => `/lessons/${lessonId}/termin.ics`,
  invitation: (token: string) => `/invitation/${token}`,
  requestReset: (values?: { sent: number }) => `/reset${query(values ?? {})}`,
  reset: (token: string) => `/reset/${token}`,
  ui: () => "/ui",
  preferences: () => "/preferences",
  accessibility: () => "/accessibility",
  privacy: () => "/privacy",

  cohorts: () => "/cohorts",
  newCohort: (choice?: { programme?: string; start?: string; end?: string; from?: string }) =>
    `/cohorts/new${query(choice ?? {})}`,
  cohort: (cohortId: string) => `/cohorts/${cohortId}`,
  clusters: (cohortId: string, open?: { move?: string; open?: "wish"; plan?: string }) =>
    `/cohorts/${cohortId}/clusters${query(open ?? {})}`,
  wishes: (cohortId: string) => `/cohorts/${cohortId}/wishes`,
  fairness: (cohortId: string) => `/cohorts/${cohortId}/fairness`,
  myWishes: () => "/wishes",
  nextPlacement: () => "/placements/next",
  plans: (cohortId: string) => `/cohorts/${cohortId}/plans`,
  comparePlans: (cohortId: string) => `/cohorts/${cohortId}/compare`,
  phases: (
    cohortId: string,
    open?: { phase?: string | undefined; start?: string; end?: string; step?: string | undefined },
  ) => `/cohorts/${cohortId}/phases${query(open ?? {})}`,
  cohortCurriculum: (cohortId: string, choice?: { to?: string }) =>
    `/cohorts/${cohortId}/curriculum${query(choice ?? {})}`,
  timeline: (view?: { year?: number }) => `/cohorts/timeline${query(view ?? {})}`,

  programmes: () => "/programmes",
  programme: (programmeId: string, open?: { edit?: string; rule?: string }) =>
    `/programmes/${programmeId}${query(open ?? {})}`,
  curriculum: (curriculumId: string, open?: { edit?: string; module?: string }) =>
    `/curricula/${curriculumId}${query(open ?? {})}`,
  cohortImports: (cohortId: string) => `/cohorts/${cohortId}/imports`,
  imports: () => "/imports",
  import: (importId: string, filter?: { show?: string; page?: number }) =>
    `/imports/${importId}${query(filter ?? {})}`,

  myClusters: () => "/clusters",
  cluster: (clusterId: string, open?: { move?: string; open?: string; end?: string }) =>
    `/clusters/${clusterId}${query(open ?? {})}`,
  /** `for` is "me" or a kind and an id ("cluster.0190…"); missing is the own one. */
  schedule: (asked: {
    for?: string | null | undefined;
    view?: string | null | undefined;
    on?: string | null | undefined;
    cancelled?: string | null | undefined;
    move?: string | undefined;
    day?: string | undefined;
    from?: string | undefined;
  }) => `/schedule${query(asked)}`,
  week: (clusterId: string, on?: string) =>
    `/schedule${query({ for: `cluster.${clusterId}`, on })}`,
  newLesson: (values: Record<string, string | readonly string[]>) => `/lessons/new${query(values)}`,
  findTime: (values: Record<string, string | readonly string[]> = {}) =>
    `/lessons/find${query(values)}`,
  previewLesson: () => "/lessons/preview",
  previewMove: (lessonId: string, to?: { day: string; from: string }) =>
    `/lessons/${lessonId}/preview${query(to ?? {})}`,
  newSeries: (values: { cluster?: string } = {}) => `/series/new${query(values)}`,
  previewSeries: () => "/series/preview",
  series: (seriesId: string) => `/series/${seriesId}`,
  lesson: (lessonId: string, draft: Record<string, string | readonly string[]> = {}) =>
    `/lessons/${lessonId}${query(draft)}`,
  lessonAttendance: (lessonId: string) => `/lessons/${lessonId}/attendance`,
  absences: () => "/absences",
  attendance: () => "/attendance",
  availability: (of?: { trainer?: string }) => `/availability${query(of ?? {})}`,
  /** Without a trainer: every lesson that nobody holds. */
  cover: (of?: { [Name in "trainer" | "from" | "to" | "show" | "page"]?: Value }) =>
    `/cover${query(of ?? {})}`,
  traineeAttendance: (traineeId: string) => `/trainees/${traineeId}/attendance`,
  myWeek: (on?: string) => `/schedule${query({ on })}`,

  timetables: (cohortId: string, open?: { phase?: string; cluster?: string }) =>
    `/cohorts/${cohortId}/timetables${query(open ?? {})}`,
  timetable: (draftId: string, view?: { week?: string | undefined; block?: string }) =>
    `/timetables/${draftId}${query(view ?? {})}`,

  plan: (planId: string, view?: { phase?: string; show?: string }) =>
    `/plans/${planId}${query(view ?? {})}`,
  proposal: (planId: string) => `/plans/${planId}/proposal`,
  /** @param panel "cells/…" or "places/…", see planCell and planPlace. */
  planPanel: (planId: string, panel: string) => `/plans/${planId}/${panel}`,
  planCell: (planId: string, cell: string) => `/plans/${planId}/cells/${cell}`,
  planPlace: (planId: string, place: string) => `/plans/${planId}/places/${place}`,
  planPulse: (planId: string) => `/plans/${planId}/pulse`,
  repairPlan: (planId: string, choice?: { relieve?: string }) =>
    `/plans/${planId}/repair${query(choice ?? {})}`,
  publishPlan: (planId: string) => `/plans/${planId}/publish`,
  sites: () => "/sites",
  site: (siteId: string) => `/sites/${siteId}`,
  newSite: () => "/sites/new",
  editSite: (siteId: string) => `/sites/${siteId}/edit`,
  closeSite: (siteId: string, choice?: { day?: string }) =>
    `/sites/${siteId}/close${query(choice ?? {})}`,
  confirm: (token: string, answered?: { done: number }) =>
    `/confirm/${token}${query(answered ?? {})}`,
  volumes: () => "/volumes",
  travel: (choice?: { from?: string }) => `/travel${query(choice ?? {})}`,
  modulePractice: (code: string) => `/modules/${encodeURIComponent(code)}`,

  trainees: (filter?: Record<string, string | number | null | undefined>) =>
    `/trainees${query(filter ?? {})}`,
  trainee: (traineeId: string, open?: { edit: string }) =>
    `/trainees/${traineeId}${query(open ?? {})}`,
  trainers: (filter?: Record<string, string | number | null | undefined>) =>
    `/trainers${query(filter ?? {})}`,
  trainer: (trainerId: string, open?: { edit: string }) =>
    `/trainers/${trainerId}${query(open ?? {})}`,
  person: (personId: string) => `/people/${personId}`,
  myCluster: () => "/people/my-cluster",
  duplicates: () => "/people/duplicates",
  mergePeople: (pair: { keep: string; gone: string }) => `/people/merge${query(pair)}`,
  exportList: (
    list: string,
    format: "xlsx" | "csv" | "pdf",
    filter: Record<string, string | null | undefined> = {},
  ) => `/exports/${list}.${format}${query(filter)}`,
  enrolment: (
    traineeId: string,
    choice?: { to?: string; on?: string; cohort?: string | undefined },
  ) => `/trainees/${traineeId}/enrolment${query(choice ?? {})}`,
  progress: (clusterId: string, open?: MatrixView) =>
    `/clusters/${clusterId}/progress${query(open ?? {})}`,
  cohortProgress: (cohortId: string, open?: MatrixView) =>
    `/cohorts/${cohortId}/progress${query(open ?? {})}`,
  traineeProgress: (traineeId: string, open?: { module: string }) =>
    `/trainees/${traineeId}/progress${query(open ?? {})}`,
  evidence: (levelId: string) => `/evidence/${levelId}`,
  handover: (traineeId: string) => `/trainees/${traineeId}/handover`,
  myProgress: (open?: { module: string }) => `/progress${query(open ?? {})}`,
  myTraining: () => "/progress/training",
  checkOffs: () => "/check-offs",
  pace: (view?: { cohort?: string; show?: string }) => `/pace${query(view ?? {})}`,

  assessments: (open?: { name: string }) => `/assessments${query(open ?? {})}`,
  assessment: (assessmentId: string) => `/assessments/${assessmentId}`,
  assessmentDraft: (assessmentId: string) => `/assessments/${assessmentId}/draft`,
  exams: (view?: { show?: string }) => `/exams${query(view ?? {})}`,
  exam: (examId: string, open?: { edit?: string; correct?: string }) =>
    `/exams/${examId}${query(open ?? {})}`,
  cohortExams: (cohortId: string, open?: { edit?: string; repeat?: string }) =>
    `/cohorts/${cohortId}/exams${query(open ?? {})}`,
  admission: (programmeId: string) => `/programmes/${programmeId}/admission`,
  feedback: (placementId: string) => `/feedback/${placementId}`,
  records: () => "/records",
  traineeRecords: (traineeId: string) => `/trainees/${traineeId}/records`,
  record: (traineeId: string, week: string) => `/trainees/${traineeId}/records/${week}`,
  recordDraft: (traineeId: string, week: string) => `/trainees/${traineeId}/records/${week}/draft`,

  accounts: (filter?: Record<string, string | number | null | undefined>) =>
    `/admin/accounts${query(filter ?? {})}`,
  outbox: () => "/admin/outbox",
  auditLog: () => "/admin/audit",
};
