import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { roomIn, staysAt } from "~/domain/placement/capacity";
import { partsOf } from "~/domain/placement/plan-cell";
import type { PlanFacts, PlanTrainee } from "~/domain/placement/plan-facts";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { wayOf } from "~/domain/placement/way";
import { today } from "~/platform/clock";
import { readCellToken } from "./edit-plan.schema";
import { explainPlace } from "./explain-plan";
import { factsOf } from "./plan-facts.server";
import { loadPlanRecord, type TraineeRow } from "./plan-record.server";
import { questionOfPlan } from "./proposal/question-of-plan.server";

export type PlacePanel = Awaited<ReturnType<typeof placePanel>>;

/** A free place of a site in a phase, and who could use it. @param token site and phase. */
export async function placePanel(actor: Actor, planId: string, token: string) {
  ensure(can(actor, "plan.read", null));
  const { traineeId: siteId, phaseId } = found(readCellToken(token));
  const record = found(await loadPlanRecord(db, planId));
  const facts = factsOf(record, today());
  const site = found(facts.sites.find(({ id }) => id === siteId));
  const phase = found(facts.phases.find(({ id }) => id === phaseId));
  const stays = staysAt([...facts.placements, ...facts.elsewhere], siteId, phase);
  const question = questionOfPlan(record, facts, { kind: "all" });
  const costs = explainPlace(question, { site: siteId, phase: phaseId });
  const { id, version, state } = record.plan;
  return {
    plan: { id, version, isEditable: isEditable(state) },
    site: { id: siteId, name: site.name },
    phase,
    room: roomIn(site, phase, stays),
    candidates: candidatesOf(facts, record.plan.cohort.trainees, { siteId, phaseId }, costs),
  };
}

type Place = { siteId: string; phaseId: string };

/** Whoever the rules let go there: first those without a place, then the cheapest, by wish and by way. */
function candidatesOf(
  facts: PlanFacts,
  rows: readonly TraineeRow[],
  place: Place,
  costs: ReadonlyMap<string, number>,
) {
  const wishes = new Map(rows.map((row) => [row.id, wishedRank(row, place)]));
  return facts.trainees
    .filter((trainee) => couldGo(trainee, place))
    .filter(({ id }) => costs.size === 0 || costs.has(id))
    .map((trainee) => ({
      traineeId: trainee.id,
      name: trainee.name,
      rank: wishes.get(trainee.id) ?? null,
      way: wayOf(trainee, place.siteId),
      /** What the move adds to the plan's costs; null in a phase that is over. */
      extraCost: costs.get(trainee.id) ?? null,
      parts: partsOf(facts.placements, { ...place, traineeId: trainee.id }),
    }))
    .filter(({ parts }) => !parts.some(({ siteId, locked }) => locked || siteId === place.siteId))
    .map(({ parts, ...one }) => ({
      ...one,
      now: facts.sites.find(({ id }) => id === parts[0]?.siteId)?.name ?? null,
    }))
    .sort(
      (a, b) =>
        Number(a.now !== null) - Number(b.now !== null) ||
        (a.extraCost ?? UNKNOWN) - (b.extraCost ?? UNKNOWN) ||
        (a.rank ?? LAST) - (b.rank ?? LAST) ||
        (a.way?.minutes ?? FAR) - (b.way?.minutes ?? FAR),
    );
}

const LAST = 9;
const FAR = 999;
const UNKNOWN = 1_000_000;

function couldGo({ phaseIds, barredSiteIds, ...trainee }: PlanTrainee, place: Place): boolean {
  const minutes = trainee.commuteMinutes[place.siteId] ?? 0;
  const isNear = trainee.maxCommuteMinutes === null || minutes <= trainee.maxCommuteMinutes;
  return isNear && phaseIds.includes(place.phaseId) && !barredSiteIds.includes(place.siteId);
}

function wishedRank({ wishes }: TraineeRow, { siteId, phaseId }: Place): number | null {
  const own = wishes.filter((wish) => wish.siteId === siteId);
  return own.find((wish) => !wish.phaseId || wish.phaseId === phaseId)?.rank ?? null;
}
