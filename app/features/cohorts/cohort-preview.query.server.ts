import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { isEnteredDay } from "~/domain/calendar/entered-day";
import { workdaysIn } from "~/domain/calendar/holidays";
import {
  endAsLongAs,
  followingIntake,
  phasesFromCohort,
} from "~/domain/cohorts/cohort-from-cohort";
import {
  isTraining,
  nextIntake,
  proposedCohortName,
  proposedEnd,
} from "~/domain/cohorts/new-cohort";
import { phaseFindings } from "~/domain/cohorts/phase-findings";
import { phasesFromTemplate } from "~/domain/cohorts/phase-template";
import { today } from "~/platform/clock";
import { datedPhase } from "./cohort-figures.server";
import { freeDays } from "./free-days.server";

/** How many earlier cohorts of a programme are offered as a model. */
const MODELS_OFFERED = 6;

export type CohortChoice = {
  programme: string | null;
  start: string | null;
  end: string | null;
  /** The earlier cohort whose phases are taken over; null: the programme's template. */
  from: string | null;
};

export type CohortPreview = NonNullable<Awaited<ReturnType<typeof cohortPreview>>["preview"]>;

/** What a new cohort would look like, before anything is saved. */
export async function cohortPreview(actor: Actor, choice: CohortChoice) {
  ensure(can(actor, "cohort.manage", null));
  const programmes = await db.programme.findMany({
    include: {
      phaseTemplate: { orderBy: { ordinal: "asc" } },
      cohorts: { include: { phases: true }, orderBy: { startsOn: "desc" }, take: MODELS_OFFERED },
    },
    orderBy: { code: "asc" },
  });
  const chosen = programmes.find(({ id }) => id === choice.programme) ?? initialOf(programmes);
  return {
    programmes: programmes.map(({ id, code, title }) => ({ id, code, title })),
    preview: chosen ? await previewOf(chosen, choice) : null,
  };
}

type Programme = Prisma.ProgrammeGetPayload<{
  include: { phaseTemplate: true; cohorts: { include: { phases: true } } };
}>;

/** The programme with the most to show; planners begin most often with it. */
function initialOf(programmes: readonly Programme[]): Programme | undefined {
  return programmes.find(({ code }) => code === "RSA") ?? programmes[0];
}

async function previewOf(programme: Programme, choice: CohortChoice) {
  const model = modelOf(programme, choice.from);
  const startsOn = dayOr(choice.start, model ? followingIntake(model) : nextIntake(today()));
  const proposed = model
    ? endAsLongAs(model, startsOn)
    : proposedEnd(programme.phaseTemplate, startsOn);
  const wanted = dayOr(choice.end, proposed);
  const isOwnEnd = isTraining({ startsOn, endsOn: wanted }) && wanted !== proposed;
  const range = { startsOn, endsOn: isOwnEnd ? wanted : proposed };
  const phases = model
    ? phasesFromCohort(model.phases, model, range)
    : phasesFromTemplate(programme.phaseTemplate, range);
  return {
    programmeId: programme.id,
    programmeVersion: programme.version,
    model: model && { id: model.id, version: model.version },
    models: programme.cohorts.map(({ id, name }) => ({ id, name })),
    name: proposedCohortName(programme.code, startsOn),
    ...range,
    proposedEnd: proposed,
    isOwnEnd,
    today: today(),
    phases: phases.map((phase, index) => ({
      id: `phase-${index}`,
      ...phase,
      workdays: workdaysIn(phase).length,
    })),
    findings: phaseFindings(phases, range),
    freeDays: await freeDays(range),
  };
}

function modelOf({ cohorts }: Programme, from: string | null) {
  const cohort = cohorts.find(({ id }) => id === from);
  if (!cohort) return null;
  const days = { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) };
  const { id, version } = cohort;
  return { id, version, ...days, phases: cohort.phases.map(datedPhase) };
}

function dayOr(text: string | null, fallback: Day): Day {
  return text && isEnteredDay(text) ? text : fallback;
}
