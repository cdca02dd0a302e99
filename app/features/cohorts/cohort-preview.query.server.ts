import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Day, isDay } from "~/domain/calendar/day";
import { workdaysIn } from "~/domain/calendar/holidays";
import { nextIntake, proposedCohortName, proposedEnd } from "~/domain/cohorts/new-cohort";
import { phaseFindings } from "~/domain/cohorts/phase-findings";
import { phasesFromTemplate } from "~/domain/cohorts/phase-template";
import { today } from "~/platform/clock";
import { freeDays } from "./free-days.server";

export type CohortChoice = {
  programme: string | null;
  start: string | null;
  end: string | null;
};

export type CohortPreview = NonNullable<Awaited<ReturnType<typeof cohortPreview>>["preview"]>;

/** What a new cohort would look like, before anything is saved. */
export async function cohortPreview(actor: Actor, choice: CohortChoice) {
  ensure(can(actor, "cohort.manage", null));
  const programmes = await db.programme.findMany({
    include: { phaseTemplate: { orderBy: { ordinal: "asc" } } },
    orderBy: { code: "asc" },
  });
  const chosen = programmes.find(({ id }) => id === choice.programme) ?? initialOf(programmes);
  return {
    programmes: programmes.map(({ id, code, title }) => ({ id, code, title })),
    preview: chosen ? await previewOf(chosen, choice) : null,
  };
}

type Programme = Prisma.ProgrammeGetPayload<{ include: { phaseTemplate: true } }>;

/** The programme with the most to show; planners begin most often with it. */
function initialOf(programmes: readonly Programme[]): Programme | undefined {
  return programmes.find(({ code }) => code === "RSA") ?? programmes[0];
}

async function previewOf(programme: Programme, { start, end }: CohortChoice) {
  const startsOn = dayOr(start, nextIntake(today()));
  const proposed = proposedEnd(programme.phaseTemplate, startsOn);
  const wanted = dayOr(end, proposed);
  const isOwnEnd = wanted > startsOn && wanted !== proposed;
  const endsOn = isOwnEnd ? wanted : proposed;
  const range = { startsOn, endsOn };
  const phases = phasesFromTemplate(programme.phaseTemplate, range);
  return {
    programmeId: programme.id,
    programmeVersion: programme.version,
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

function dayOr(text: string | null, fallback: Day): Day {
  return text && isDay(text) ? text : fallback;
}
