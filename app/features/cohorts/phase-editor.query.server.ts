import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { isEnteredDay } from "~/domain/calendar/entered-day";
import type { ClosedRange } from "~/domain/calendar/range";
import { type PhaseFinding, phaseFindings } from "~/domain/cohorts/phase-findings";
import type { Phase } from "~/domain/cohorts/phases";
import { today } from "~/platform/clock";
import { datedPhase } from "./cohort-figures.server";
import { freeDays } from "./free-days.server";
import { placementsIn, sortPlacements } from "./phase-dependents.server";
import { lessonsLeft } from "./phase-lessons.server";
import { strayPlacements } from "./stray-placements.server";

export type PhaseEditor = Awaited<ReturnType<typeof phaseEditor>>;
export type PhaseEdit = NonNullable<PhaseEditor["edit"]>;

/** Which phase is open ("new" for a further one) and the days it is to have, as the address says. */
export type PhaseAsked = { phase: string | null; start: string | null; end: string | null };

/** A cohort's phases to be moved, and what depends on the one that is open. */
export async function phaseEditor(actor: Actor, cohortId: string, asked: PhaseAsked) {
  ensure(can(actor, "cohort.manage", null));
  const row = found(
    await db.cohort.findUnique({
      where: { id: cohortId },
      include: { phases: { orderBy: [{ startsOn: "asc" }, { endsOn: "asc" }] } },
    }),
  );
  const range = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
  const phases = row.phases.map((phase) => ({ ...datedPhase(phase), version: phase.version }));
  const open = phases.find(({ id }) => id === asked.phase);
  return {
    id: row.id,
    name: row.name,
    ...range,
    today: today(),
    phases,
    findings: phaseFindings(phases, range),
    stray: await strayPlacements(db, cohortId),
    freeDays: await freeDays(range),
    isAdding: asked.phase === "new",
    edit: open ? await editOf(open, phases, { range, asked, cohortId }) : null,
  };
}

type Open = Phase & { id: string; version: number };
type Setting = { range: ClosedRange; asked: PhaseAsked; cohortId: string };

async function editOf(open: Open, phases: readonly Open[], { range, asked, cohortId }: Setting) {
  const after = rangeAsked(asked, open);
  const isMoved = after.startsOn !== open.startsOn || after.endsOn !== open.endsOn;
  const [placements, lessons, wishes] = await Promise.all([
    placementsIn(db, open.id),
    lessonsLeft(db, cohortId, { before: open, after }),
    db.wish.count({ where: { phaseId: open.id } }),
  ]);
  const moved = phases.map((phase) => (phase.id === open.id ? { ...phase, ...after } : phase));
  const now = phaseFindings(phases, range);
  return {
    phase: open,
    after,
    isMoved,
    placements: placements.length,
    wishes,
    ...sortPlacements(placements, { before: open, after }),
    lessons,
    /** What the move brings, beyond what is there already. */
    newFindings: phaseFindings(moved, range).filter((finding) => !isAmong(finding, now)),
  };
}

function rangeAsked({ start, end }: PhaseAsked, { startsOn, endsOn }: ClosedRange): ClosedRange {
  const wanted = { startsOn: dayOr(start, startsOn), endsOn: dayOr(end, endsOn) };
  return wanted.startsOn <= wanted.endsOn ? wanted : { startsOn, endsOn };
}

function dayOr(text: string | null, fallback: Day): Day {
  return text && isEnteredDay(text) ? text : fallback;
}

function isAmong(finding: PhaseFinding, known: readonly PhaseFinding[]): boolean {
  const key = ({ rule, titles, days }: PhaseFinding) => [rule, ...titles, days].join();
  return known.some((other) => key(other) === key(finding));
}
