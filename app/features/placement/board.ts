import type { ConfirmationAge } from "~/domain/placement/confirmation";
import type { Finding } from "~/domain/placement/finding";
import type { PlanState } from "~/domain/placement/plan-lifecycle";
import type { Standing } from "~/domain/placement/provisional";
import type { Severity } from "~/domain/placement/rules";

/** What the page of a plan shows; days and instants are ISO text. */
export type PlanBoard = {
  plan: BoardPlan;
  cohort: { id: string; name: string };
  phases: BoardPhase[];
  groups: BoardGroup[];
  sites: BoardSite[];
  /** For so many days a site's confirmation of its places counts, as the programme's rule says. */
  confirmationDays: number;
  findings: Finding[];
};

export type BoardPlan = {
  id: string;
  name: string;
  state: PlanState;
  version: number;
  isEditable: boolean;
  createdAt: string;
  createdBy: string | null;
  published: { at: string; by: string | null; reason: string | null } | null;
  placed: number;
  needed: number;
};

export type BoardPhase = {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  standing: Standing;
  placed: number;
  needed: number;
};

/** A cluster's trainees, or those without one (`id` null). */
export type BoardGroup = { id: string | null; name: string | null; rows: BoardRow[] };

export type BoardRow = {
  traineeId: string;
  name: string;
  partTimePercent: number;
  /** Wishes for any phase. */
  wishes: BoardWish[];
  cells: BoardCell[];
};

export type BoardWish = { rank: number; siteId: string };

export type BoardCell = {
  phaseId: string;
  isNeeded: boolean;
  siteIds: string[];
  /** The gravest finding that concerns this cell. */
  severity: Severity | null;
  /** Rank of the wish that is granted here. */
  grantedRank: number | null;
  /** Wishes for this phase. */
  wishes: BoardWish[];
  isBarred: string[];
};

export type BoardSite = {
  id: string;
  code: string;
  name: string;
  district: string;
  rooms: BoardRoom[];
};

/** The tightest days of a phase at a site. */
export type BoardRoom = {
  phaseId: string;
  isOpen: boolean;
  places: number;
  taken: number;
  left: number;
  over: number;
  confirmation: ConfirmationAge;
};
