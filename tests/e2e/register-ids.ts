// Where the register's own things are: one of each that a page of planners shows.
import "../setup/e2e-environment";
import { hashToken, newToken } from "~/auth/secret-token";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { addDays } from "~/domain/calendar/day";
import { findDuplicates } from "~/domain/people/duplicates";
import { today } from "~/platform/clock";

export async function registerIds() {
  const cohort = await db.cohort.findFirstOrThrow({
    where: { name: "RSA-2026" },
    include: { phases: { where: { kind: "placement" }, orderBy: { startsOn: "asc" } } },
  });
  const next = await db.curriculum.findFirstOrThrow({
    where: { programmeId: cohort.programmeId, id: { not: cohort.curriculumId } },
    orderBy: { validFrom: "desc" },
  });
  const trainer = await db.trainer.findFirstOrThrow({ where: { siteId: { not: null } } });
  return {
    cohort: cohort.id,
    phase: cohort.phases[0]?.id ?? "",
    programme: cohort.programmeId,
    curriculum: cohort.curriculumId,
    nextCurriculum: next.id,
    trainer: trainer.id,
    pair: await pairOfEntries(),
  };
}

/** Two entries of the demo that may be one person. */
async function pairOfEntries(): Promise<{ keep: string; gone: string }> {
  const people = await db.person.findMany({ where: { mergedInto: null } });
  const [pair] = findDuplicates(people.map((person) => ({ ...person, birthDate: null })));
  const [keep = "", gone = ""] = pair?.ids ?? [];
  return { keep, gone };
}

/** A link that a site has not answered yet, as a planner would have made it. */
export async function openLink(): Promise<string> {
  const site = await db.site.findFirstOrThrow({ where: { name: "Kundenzentrum Langenhorn" } });
  const token = newToken();
  const startsOn = addDays(today(), 400);
  await db.confirmationLink.create({
    data: {
      siteId: site.id,
      tokenHash: hashToken(token),
      startsOn: toDbDay(startsOn),
      endsOn: toDbDay(addDays(startsOn, 40)),
      proposedPlaces: 2,
      expiresAt: toDbDay(addDays(today(), 10)),
    },
  });
  return token;
}
