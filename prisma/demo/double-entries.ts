import type { PrismaClient } from "../../app/db/generated/client";
import { seedId } from "../seed-id";
import type { DemoTrainee } from "./people";

/** A trainer whom two lists wrote differently, and needs that a list proposed and nobody accepted yet. */
export async function seedDoubleEntries(
  db: PrismaClient,
  trainees: readonly DemoTrainee[],
): Promise<void> {
  const personId = seedId("person:double:von-hacht");
  await db.person.create({
    data: {
      id: personId,
      givenName: "Ines",
      familyName: "Von-Hacht",
      phone: "040 42800-5512",
      trainer: { create: { id: seedId("trainer:double:von-hacht") } },
    },
  });
  const proposed = trainees.filter(
    ({ cohort, index }) => cohort === "RSA-2026" && index % 10 === 8,
  );
  await db.planningRestriction.createMany({
    data: proposed.map(({ id }, place) => ({
      id: seedId(`proposed:${id}`),
      traineeId: id,
      maxCommuteMinutes: place % 2 === 0 ? 30 : 60,
    })),
  });
}
