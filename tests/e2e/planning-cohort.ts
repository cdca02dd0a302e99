// A cohort of four for one station, and three sites near them, that no other journey knows.
import "../setup/e2e-environment";
import { db } from "~/db/client";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { aCluster, aMembership } from "../factories/clusters";
import { aCohort, aPhase } from "../factories/cohorts";
import { anAccount, aTrainee, aTrainer } from "../factories/people";
import { aProgramme } from "../factories/programmes";
import { aCapacity, aSite } from "../factories/sites";

const COHORT = "RSA Planungstag";
export const STATION = "Praxisstation Wasserkante";
export const NEAR = "Kundenzentrum Neuwerk";
export const OTHER = "Kundenzentrum Moorburg";
const FAR = "Kundenzentrum Finkenwerder";
/** Lives where only the three sites are near. */
const POSTCODE = "21199";
const FAR_AWAY_MINUTES = 150;
const PEOPLE = ["Ahrens", "Behnke", "Clasen", "Dierks"];
export const TRAINEE_LOGIN = "tomma.ahrens@beispiel.hamburg.de";

const startsOn = addDays(mondayOf(today()), 70);
const endsOn = addDays(startsOn, 39);
/** A Sunday in the middle of the station. */
export const LAST_DAY = addDays(startsOn, 13);

export async function aCohortToPlan() {
  const { id: programmeId } = await aProgramme(db, { code: "PLT" });
  const entryOn = addDays(today(), -30);
  const cohort = await aCohort(db, { name: COHORT, programmeId, startsOn: entryOn });
  await aPhase(db, { cohortId: cohort.id, title: STATION, startsOn, endsOn });
  await theSites();
  const cluster = await aCluster(db, { cohortId: cohort.id, name: "Wasserkante" });
  for (const familyName of PEOPLE) {
    const email = `tomma.${familyName.toLowerCase()}@beispiel.hamburg.de`;
    const person = { givenName: "Tomma", familyName, email, postcode: POSTCODE };
    const trainee = await aTrainee(db, { cohortId: cohort.id, entryOn, person });
    await aMembership(db, { clusterId: cluster.id, traineeId: trainee.id, startsOn: entryOn });
    if (email === TRAINEE_LOGIN)
      await anAccount(db, { role: "trainee", login: email, personId: trainee.personId });
  }
  const { id: siteId } = await db.site.findFirstOrThrow({ where: { name: NEAR } });
  return { cohortId: cohort.id, siteId };
}

/** Every other site is so far away that nobody is proposed for it. */
async function theSites(): Promise<void> {
  for (const [index, name] of [NEAR, OTHER, FAR].entries()) {
    const site = await aSite(db, { code: `TW${index}`, name, trainingPlaces: 4 });
    await aTrainer(db, { siteId: site.id, maxTrainees: 4, person: { email: null } });
    await aCapacity(db, { siteId: site.id, places: 4, startsOn, endsOn });
  }
  const near = new Map([NEAR, OTHER, FAR].map((name, index) => [name, 10 + 10 * index]));
  const sites = await db.site.findMany({ select: { id: true, name: true } });
  await db.travelTime.createMany({
    data: sites.map(({ id: siteId, name }) => ({
      ...{ postcode: POSTCODE, siteId, source: "Planungstag" },
      minutes: near.get(name) ?? FAR_AWAY_MINUTES,
    })),
  });
}
