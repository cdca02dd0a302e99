import type { Span } from "~/domain/schedule/lesson";

/** A lesson as somebody wants it to be, with every choice resolved. */
export interface WantedLesson extends Span {
  /** Null for a new one. */
  readonly id: string | null;
  readonly title: string;
  readonly zone: string;
  readonly trainerIds: readonly string[];
  readonly clusterIds: readonly string[];
  readonly roomId: string | null;
  readonly siteId: string | null;
  /** An address that is neither room nor site. */
  readonly elsewhere: string | null;
  readonly onlineUrl: string | null;
  readonly note: string | null;
  readonly modules: readonly PlannedModule[];
  readonly links: readonly MaterialLink[];
}

export interface MaterialLink {
  readonly title: string;
  /** https. */
  readonly url: string;
}

export interface PlannedModule {
  readonly moduleId: string;
  readonly plannedMinutes: number;
}

/** Who and what a lesson occupies, when, and by whose clocks. */
export type Planned = Pick<WantedLesson, "id" | "trainerIds" | "clusterIds" | "roomId" | "zone"> &
  Span;
