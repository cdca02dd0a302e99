import { toDbDay } from "../../app/db/dates";
import type { Prisma } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { chance, pick, seedId } from "../seed-id";
import { FAMILY_NAMES, GIVEN_NAMES, mailbox, POSTCODES } from "./names";
import type { CohortPlot } from "./story";

export type DemoTrainee = {
  id: string;
  personId: string;
  cohort: string;
  index: number;
  entryOn: Day;
};
export type DemoTrainer = { id: string; personId: string; site: string | null };

type People = {
  persons: Prisma.PersonCreateManyInput[];
  trainees: (DemoTrainee & { row: Prisma.TraineeCreateManyInput })[];
  trainers: (DemoTrainer & { row: Prisma.TrainerCreateManyInput })[];
};

const CLUSTER_TRAINERS: readonly (readonly [string, string])[] = [
  ["Mehmet", "Aydın"],
  ["Silke", "Thomsen"],
  ["Hauke", "Sievers"],
  ["Agnieszka", "Nowak"],
  ["Ralf", "Behrens"],
  ["Ines", "von Hacht"],
];

/** Practical trainers per site: 23 in all. */
const SITE_TRAINERS: readonly (readonly [site: string, count: number])[] = [
  ["KMI", 2],
  ["KCI", 2],
  ["KBI", 1],
  ["KAL", 2],
  ["KBL", 1],
  ["KNI", 1],
  ["KCP", 2],
  ["KBA", 2],
  ["KLA", 1],
  ["KWA", 2],
  ["KAT", 1],
  ["KRA", 1],
  ["KBE", 2],
  ["KHA", 2],
  ["KSU", 1],
];

export const STAFF: readonly (readonly [key: string, givenName: string, familyName: string])[] = [
  ["planner:0", "Katrin", "Lohse"],
  ["planner:1", "Torben", "Matthiesen"],
  ["planner:2", "Dilek", "Arslan"],
  ["administrator", "Uwe", "Carstens"],
];

/** The trainees who have a login, by cohort and place in it. */
export const PERSONA_TRAINEES: Record<string, readonly [string, string]> = {
  "VFA-2025:0": ["Jonas", "Brüggemann"],
  "RSA-2026:0": ["Leyla", "Şahin"],
};

export function demoPeople(cohorts: readonly CohortPlot[]): People {
  const people: People = { persons: [], trainees: [], trainers: [] };
  for (const [key, givenName, familyName] of STAFF)
    people.persons.push(person(key, givenName, familyName));
  addTrainers(people);
  cohorts.forEach((cohort, place) => {
    for (let index = 0; index < cohort.size; index++) addTrainee(people, cohort, index, place);
  });
  return people;
}

function addTrainers(people: People): void {
  CLUSTER_TRAINERS.forEach(([givenName, familyName], index) => {
    addTrainer(people, `cluster:${index}`, givenName, familyName, null);
  });
  const posts = SITE_TRAINERS.flatMap(([site, count]) =>
    Array.from({ length: count }, (_, index) => ({ site, key: `${site}:${index}` })),
  );
  posts.forEach(({ site, key }, place) => {
    const [givenName, familyName] = key === "KAL:0" ? ["Birgit", "Harms"] : inventedName(place, 9);
    addTrainer(people, key, givenName, familyName, site);
  });
}

function addTrainer(
  people: People,
  key: string,
  givenName: string,
  familyName: string,
  site: string | null,
) {
  const id = seedId(`trainer:${key}`);
  const row = person(`trainer:${key}`, givenName, familyName);
  people.persons.push(row);
  const siteId = site && seedId(`site:${site}`);
  people.trainers.push({
    id,
    personId: row.id,
    site,
    row: { id, personId: row.id, siteId, maxTrainees: 3 },
  });
}

function addTrainee(people: People, cohort: CohortPlot, index: number, place: number): void {
  const key = `${cohort.name}:${index}`;
  const [givenName, familyName] = PERSONA_TRAINEES[key] ?? inventedName(index, place);
  const id = seedId(`trainee:${key}`);
  const row = person(`trainee:${key}`, givenName, familyName);
  const yearsOld = 17.6 + chance(`age:${key}`) * 9;
  people.persons.push({
    ...row,
    birthDate: toDbDay(addDays(cohort.startsOn, -Math.round(yearsOld * 365.25))),
    postcode: pick(POSTCODES, `postcode:${key}`),
  });
  const partTimePercent = index % 9 === 4 ? 75 : 100;
  const entryOn = index === cohort.size - 1 ? addDays(cohort.startsOn, 31) : cohort.startsOn;
  people.trainees.push({
    id,
    personId: row.id,
    cohort: cohort.name,
    index,
    entryOn,
    row: {
      id,
      personId: row.id,
      cohortId: seedId(`cohort:${cohort.name}`),
      entryOn: toDbDay(entryOn),
      partTimePercent,
    },
  });
}

/** Steps that share no divisor with the lists' lengths meet no pair of names twice. */
function inventedName(index: number, place: number): readonly [string, string] {
  const given = GIVEN_NAMES[(index * 7 + place * 17 + 3) % GIVEN_NAMES.length] ?? "";
  const family = FAMILY_NAMES[(index * 5 + place * 11 + 1) % FAMILY_NAMES.length] ?? "";
  return [given, family];
}

function person(key: string, givenName: string, familyName: string) {
  const id = seedId(`person:${key}`);
  const extension = 1000 + Math.floor(chance(`phone:${key}`) * 9000);
  const suffix = key.startsWith("trainee") ? `.${id.slice(0, 2)}` : "";
  return {
    id,
    givenName,
    familyName,
    email: `${mailbox(givenName, familyName)}${suffix}@beispiel.hamburg.de`,
    phone: key.startsWith("trainee") ? null : `040 42800-${extension}`,
  };
}
