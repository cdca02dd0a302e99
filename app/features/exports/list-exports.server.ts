import type { ListExport } from "./list-export";
import { admissionExport } from "./lists/admission-export.server";
import { assessmentExport } from "./lists/assessment-export.server";
import { capacitiesExport } from "./lists/capacities-export.server";
import { clustersExport } from "./lists/clusters-export.server";
import { cohortsExport } from "./lists/cohorts-export.server";
import { contactsExport } from "./lists/contacts-export.server";
import { handoverExport } from "./lists/handover-export.server";
import { levelsExport } from "./lists/levels-export.server";
import { matrixExport } from "./lists/matrix-export.server";
import { modulesExport } from "./lists/modules-export.server";
import { phasesExport } from "./lists/phases-export.server";
import { placementsExport } from "./lists/placements-export.server";
import { recordBookExport } from "./lists/record-book-export.server";
import { servicesExport } from "./lists/services-export.server";
import { siteTraineesExport } from "./lists/site-trainees-export.server";
import { sitesExport } from "./lists/sites-export.server";
import { traineesExport } from "./lists/trainees-export.server";
import { trainersExport } from "./lists/trainers-export.server";
import { trainingFileExport } from "./lists/training-file-export.server";
import { travelExport } from "./lists/travel-export.server";
import { volumesExport } from "./lists/volumes-export.server";
import { weekExport } from "./lists/week-export.server";

/** Every list that can be taken out, by its name in the address. */
export const listExports = {
  trainees: traineesExport,
  trainers: trainersExport,
  cohorts: cohortsExport,
  clusters: clustersExport,
  sites: sitesExport,
  contacts: contactsExport,
  "site-trainees": siteTraineesExport,
  capacities: capacitiesExport,
  handover: handoverExport,
  levels: levelsExport,
  progress: matrixExport,
  modules: modulesExport,
  travel: travelExport,
  phases: phasesExport,
  placements: placementsExport,
  admission: admissionExport,
  assessment: assessmentExport,
  "training-file": trainingFileExport,
  "record-book": recordBookExport,
  services: servicesExport,
  volumes: volumesExport,
  week: weekExport,
} satisfies Record<string, ListExport>;

export type ExportName = keyof typeof listExports;
