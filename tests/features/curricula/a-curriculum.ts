import { db } from "~/db/client";
import { day } from "~/domain/calendar/day";
import { aCohort } from "../../factories/cohorts";
import { aModule, aProgramme } from "../../factories/programmes";

/** A programme whose version of 2020 has M01, and M02 that rests on it. */
export async function aCurriculum() {
  const programme = await aProgramme(db);
  const curriculum = programme.curricula[0];
  if (!curriculum) throw new Error("a programme comes with a curriculum");
  const curriculumId = curriculum.id;
  const first = await aModule(db, { curriculumId, code: "M01", hours: 16 });
  const second = await aModule(db, { curriculumId, code: "M02", hours: 40 });
  await db.modulePrerequisite.create({
    data: { moduleId: second.id, prerequisiteId: first.id },
  });
  return { programme, curriculum, curriculumId, first, second };
}

/** A cohort of the programme that has begun long ago. */
export function aRunningCohort(programmeId: string) {
  return aCohort(db, { programmeId, startsOn: day("2021-10-01"), endsOn: day("2099-09-30") });
}

/** A form of a module, filled in. */
export const fields = (curriculumId: string, version: number) => ({
  ...{ curriculumId, version },
  ...{ code: "M03", title: "Melderecht II", hours: 24, targetLevel: 2 },
  prerequisiteIds: [] as string[],
});
