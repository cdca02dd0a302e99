import type { Day } from "~/domain/calendar/day";
import type { HolidayName } from "~/domain/calendar/holidays";
import type { ClosedRange } from "~/domain/calendar/range";
import type { AxisWeek } from "~/domain/placement/board-axis";
import type { ConfirmationAge } from "~/domain/placement/confirmation";
import type { Finding } from "~/domain/placement/finding";
import type { CellPart } from "~/domain/placement/plan-cell";
import type { PlanState } from "~/domain/placement/plan-lifecycle";
import type { Override } from "~/domain/placement/plan-override";
import type { Standing } from "~/domain/placement/provisional";
import type { Severity } from "~/domain/placement/rules";

/** What the page of a plan shows, as people × weeks and as sites × weeks. */
export type PlanBoard = {
  plan: BoardPlan;
  cohort: { id: string; name: string };
  /** Null when the cohort has no stations. */
  axis: BoardAxis | null;
  phases: BoardPhase[];
  /** What the filter lets through. */
  groups: BoardGroup[];
  clusters: { id: string; name: string }[];
  districts: string[];
  sites: BoardSite[];
  /** For so many days a site's confirmation of its places counts, as the programme's rule says. */
  confirmationDays: number;
  /** The first of each gravity, and of those that are answered for. */
  findings: BoardFinding[];
  /** How many more there are of each. */
  moreFindings: Record<FindingGroup, number>;
  history: { undo: BoardStep | null; redo: BoardStep | null };
};

export type FindingGroup = Severity | "answered";

export type BoardFinding = Finding & {
  /** A planner may answer for it with a reason. */
  canBeAnswered: boolean;
  answered: Override | null;
};

export type BoardStep = { id: string; kind: string; cells: number; name: string | null };

export type BoardAxis = ClosedRange & {
  today: Day;
  weeks: AxisWeek[];
  /** What is no station: courses, exams, weeks in the cluster. */
  otherPhases: (ClosedRange & { id: string; title: string })[];
  holidays: { on: Day; name: HolidayName }[];
  schoolHolidays: (ClosedRange & { name: string })[];
};

export type BoardPlan = {
  id: string;
  name: string;
  state: PlanState;
  version: number;
  isEditable: boolean;
  createdAt: string;
  createdBy: string | null;
  published: { at: string; by: string | null; reason: string | null; since: Day } | null;
  /** The last day on which it held, and what holds since. */
  replaced: { until: Day; by: string } | null;
  placed: number;
  needed: number;
};

export type BoardPhase = ClosedRange & {
  id: string;
  title: string;
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
  absences: (ClosedRange & { kind: "leave" | "absent" })[];
  barredSiteIds: string[];
  cells: BoardCell[];
};

export type BoardWish = { rank: number; siteId: string };

/** In the order of the plan's phases. */
export type BoardCell = {
  phaseId: string;
  isNeeded: boolean;
  parts: CellPart[];
  /** The gravest finding that concerns this cell. */
  severity: Severity | null;
  /** Rank of the wish that is granted here. */
  grantedRank: number | null;
  /** Wishes for this phase. */
  wishes: BoardWish[];
};

export type BoardSite = {
  id: string;
  code: string;
  name: string;
  district: string;
  /** The place of its district in the list of districts; its colour. */
  hue: number;
  rooms: BoardRoom[];
  /** Each phase, cut wherever places or people change; only on the board of sites. */
  stretches: BoardStretch[];
  confirmation: ConfirmationAge;
  confirmedOn: Day | null;
};

export type BoardStretch = ClosedRange & { phaseId: string; places: number; taken: number };

/** The tightest days of a phase at a site. */
export type BoardRoom = {
  phaseId: string;
  isOpen: boolean;
  places: number;
  taken: number;
  left: number;
  over: number;
};
