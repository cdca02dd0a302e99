import { fromDbDay, toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { chance, seedId } from "../seed-id";
import personas from "./personas.json" with { type: "json" };

const TEXT =
  "Wege und Öffnungszeiten stehen auf den Seiten der Kundenzentren. Zwei Bezirke sind Pflicht.";

/** A closed window with answered wishes for what is published, an open one for what comes next, planned ones after. */
export async function seedWishWindows(db: PrismaClient, today: Day): Promise<void> {
  const phases = await db.phase.findMany({
    where: { kind: "placement" },
    orderBy: { startsOn: "asc" },
    include: {
      cohort: { select: { id: true, name: true } },
      _count: { select: { placements: { where: { inForce: true } } } },
    },
  });
  const openFor = new Set<string>();
  for (const phase of phases) {
    const startsOn = fromDbDay(phase.startsOn);
    const isDecided = phase._count.placements > 0;
    const isFar = startsOn > addDays(today, 30);
    const isNext = !isDecided && isFar && !openFor.has(phase.cohort.id);
    if (isNext) openFor.add(phase.cohort.id);
    const [opensOn, closesOn] = isNext
      ? [addDays(today, -5), addDays(today, 9)]
      : [addDays(startsOn, -49), addDays(startsOn, -35)];
    await db.wishWindow.create({
      data: {
        phaseId: phase.id,
        opensOn: toDbDay(opensOn),
        closesOn: toDbDay(closesOn),
        text: TEXT,
        createdById: seedId("person:planner:0"),
      },
    });
    if (isDecided) await answeredWishes(db, phase);
    else if (isNext || !isFar) await openWishes(db, phase, isNext);
  }
}

type PhaseRow = { id: string; title: string; cohort: { id: string; name: string } };

/** Two of three got what they wished first; to the others it says why not. */
async function answeredWishes(db: PrismaClient, phase: PhaseRow): Promise<void> {
  const placements = await db.placement.findMany({
    where: { phaseId: phase.id, inForce: true },
    include: { site: { select: { id: true, name: true } } },
  });
  const sites = [...new Map(placements.map(({ site }) => [site.id, site])).values()];
  const rows = placements.map(({ traineeId, planId, site }) => {
    const others = sites.filter(({ id }) => id !== site.id);
    const other = others[Math.floor(chance(`${phase.id}:${traineeId}`) * others.length)] ?? site;
    const granted = chance(`granted:${phase.id}:${traineeId}`) < 0.65 || other === site;
    const answer = granted
      ? `Ihr 1. Wunsch ist erfüllt: ${site.name} in ${phase.title}.`
      : `${other.name} war in ${phase.title} voll belegt; Sie erhalten ${site.name} in ${phase.title}.`;
    const id = seedId(`wish:${phase.id}:${traineeId}`);
    return { id, traineeId, planId, granted, answer, siteId: granted ? site.id : other.id };
  });
  await db.wish.createMany({
    data: rows.map(({ planId, ...row }) => ({
      ...row,
      ...{ phaseId: phase.id, rank: 1, answeredAt: new Date() },
    })),
  });
  await db.wishAnswer.createMany({
    data: rows.map(({ id, planId, granted, answer }) => ({
      ...{ id: seedId(`answer:${id}`), wishId: id, planId, granted, answer },
    })),
  });
}

/** Two thirds have wished; while it is open the persona before the first placement has it still to do. */
async function openWishes(db: PrismaClient, phase: PhaseRow, isOpen: boolean): Promise<void> {
  const waiting = personas.find(({ key }) => key === "waitingTrainee")?.login ?? "";
  const trainees = await db.trainee.findMany({
    where: { cohortId: phase.cohort.id },
    select: { id: true, person: { select: { email: true } } },
  });
  const sites = await db.site.findMany({
    where: { validTo: null },
    select: { id: true },
    orderBy: { code: "asc" },
  });
  const data = trainees
    .filter(
      ({ id, person }) =>
        !(isOpen && person.email === waiting) && chance(`open:${phase.id}:${id}`) < 0.7,
    )
    .flatMap(({ id }) =>
      [...sites]
        .sort((a, b) => chance(`${phase.id}:${id}:${a.id}`) - chance(`${phase.id}:${id}:${b.id}`))
        .slice(0, 1 + Math.floor(chance(`count:${id}`) * 3))
        .map((site, at) => ({
          id: seedId(`wish:${phase.id}:${id}:${at}`),
          ...{ traineeId: id, phaseId: phase.id, siteId: site.id, rank: at + 1 },
        })),
    );
  await db.wish.createMany({ data });
}
