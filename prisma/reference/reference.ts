import type { PrismaClient } from "../../app/db/generated/client";
import { seedId } from "../seed-id";
import { seedFigures } from "./figures";
import { seedPlaces } from "./places";
import { PROGRAMMES, TEMPLATES } from "./programmes";
import { readCsv } from "./read-csv";

/** What every installation begins with. What is there already stays as it is. */
export async function seedReference(db: PrismaClient): Promise<void> {
  await seedProgrammes(db);
  await seedCurricula(db);
  await seedPlaces(db);
  await seedFigures(db);
  await db.schoolHoliday.createMany({
    skipDuplicates: true,
    data: readCsv("./school-holidays-hamburg.csv").map((row) => ({
      id: seedId(`school-holiday:${row.name}:${row.starts_on}`),
      name: row.name ?? "",
      startsOn: new Date(row.starts_on ?? ""),
      endsOn: new Date(row.ends_on ?? ""),
    })),
  });
}

async function seedProgrammes(db: PrismaClient): Promise<void> {
  await db.programme.createMany({
    skipDuplicates: true,
    data: PROGRAMMES.map((row) => ({ id: seedId(`programme:${row.code}`), ...row })),
  });
  const rows = Object.entries(TEMPLATES).flatMap(([code, phases]) =>
    phases.map(([title, kind, startWeek, weeks], ordinal) => ({
      id: seedId(`template:${code}:${ordinal}`),
      programmeId: seedId(`programme:${code}`),
      ordinal,
      title,
      kind,
      startWeek,
      weeks,
    })),
  );
  await db.phaseTemplate.createMany({ skipDuplicates: true, data: rows });
}

async function seedCurricula(db: PrismaClient): Promise<void> {
  for (const { code } of PROGRAMMES) await seedCurriculum(db, code);
}

async function seedCurriculum(db: PrismaClient, programme: string): Promise<void> {
  const curriculumId = seedId(`curriculum:${programme}`);
  const modules = readCsv("./modules.csv");
  const moduleId = (code: string) => seedId(`module:${programme}:${code}`);
  await db.curriculum.createMany({
    skipDuplicates: true,
    data: {
      id: curriculumId,
      programmeId: seedId(`programme:${programme}`),
      title: "Ausbildungsplan Kundenzentrum",
      validFrom: new Date("2023-10-01"),
    },
  });
  await db.module.createMany({
    skipDuplicates: true,
    data: modules.map((row) => ({
      id: moduleId(row.code ?? ""),
      curriculumId,
      code: row.code ?? "",
      title: row.title ?? "",
      hours: Number(row.hours),
      targetLevel: Number(row.target_level),
    })),
  });
  await db.modulePrerequisite.createMany({
    skipDuplicates: true,
    data: modules.flatMap((row) =>
      (row.prerequisites ?? "")
        .split(" ")
        .filter(Boolean)
        .map((needed) => ({
          moduleId: moduleId(row.code ?? ""),
          prerequisiteId: moduleId(needed),
        })),
    ),
  });
}
