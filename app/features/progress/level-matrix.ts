import type { LevelValue } from "~/domain/progress/level";

export type MatrixModule = {
  id: string;
  code: string;
  title: string;
  hours: number;
  target: number;
  prerequisiteIds: string[];
};

/** A trainee's levels, numbers of entries and hours given, each in the order of the modules. */
export type MatrixRow = {
  traineeId: string;
  name: string;
  /** The cohort of whoever is a guest in this cluster. */
  guestOf: string | null;
  levels: LevelValue[];
  entries: number[];
  hours: number[];
};

/** Everybody of one curriculum; a cluster with guests of another has several. */
export type MatrixSection = {
  curriculumId: string;
  title: string;
  modules: MatrixModule[];
  rows: MatrixRow[];
};
