// The next version of the RSA curriculum, valid from the coming intake: no cohort follows it yet.
import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { nextIntake } from "../../app/domain/cohorts/new-cohort";
import { readCsv } from "../reference/read-csv";
import { seedId } from "../seed-id";

type Plan = { code: string; title: string; hours: number; targetLevel: number; needs: string[] };

const GONE = ["M16"];
const CHANGED: Record<string, Partial<Plan>> = {
  M04: { hours: 24, targetLevel: 3 },
  M05: { hours: 32 },
  M08: { needs: ["M12", "M15"] },
  M11: { title: "Hund, Fischereischein, Kirchenaustritt, Bewohnerparken, Lebensbescheinigung" },
  M14: { hours: 28 },
};
const ADDED: Plan[] = [
  {
    code: "M18",
    title: "Digitale Ausweise: eID-Karte, PIN-Rücksetzung, Ausweis-App",
    hours: 16,
    targetLevel: 2,
    needs: ["M04", "M05"],
  },
];

export async function seedNextCurriculum(db: PrismaClient, today: Day): Promise<void> {
  const curriculumId = seedId("curriculum:RSA:next");
  const moduleId = (code: string) => seedId(`module:RSA:next:${code}`);
  const validFrom = nextIntake(today);
  await db.curriculum.create({
    data: {
      id: curriculumId,
      programmeId: seedId("programme:RSA"),
      title: `Ausbildungsplan Kundenzentrum ${validFrom.slice(0, 4)}`,
      validFrom: toDbDay(validFrom),
    },
  });
  const modules = plannedModules();
  await db.module.createMany({
    data: modules.map(({ needs: _needs, ...module }) => ({
      ...module,
      id: moduleId(module.code),
      curriculumId,
    })),
  });
  await db.modulePrerequisite.createMany({
    data: modules.flatMap(({ code, needs }) =>
      needs.map((needed) => ({ moduleId: moduleId(code), prerequisiteId: moduleId(needed) })),
    ),
  });
}

function plannedModules(): Plan[] {
  const kept = readCsv("./modules.csv")
    .filter(({ code }) => !GONE.includes(code ?? ""))
    .map((row) => ({
      code: row.code ?? "",
      title: row.title ?? "",
      hours: Number(row.hours),
      targetLevel: Number(row.target_level),
      needs: (row.prerequisites ?? "").split(" ").filter(Boolean),
    }));
  return [...kept.map((plan) => ({ ...plan, ...CHANGED[plan.code] })), ...ADDED];
}
