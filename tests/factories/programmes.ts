import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { RSA_TEMPLATE } from "~/domain/cohorts/rsa-template";
import { nextNumber } from "./sequence";

/** A programme with a curriculum valid since 2020 and, unless told, the phases of RSA. */
export async function aProgramme(
  client: Tx,
  given: Partial<Prisma.ProgrammeUncheckedCreateInput> = {},
) {
  return client.programme.create({
    data: {
      code: `P${nextNumber()}`,
      title: "Regierungssekretär-Anwärter*innen",
      gradeScale: "points_0_15",
      recordRequired: false,
      noticeWeeks: 4,
      phaseTemplate: {
        create: RSA_TEMPLATE.map((phase, ordinal) => ({ ...phase, ordinal })),
      },
      curricula: { create: [{ title: "Ausbildungsplan", validFrom: new Date("2020-10-01") }] },
      ...given,
    },
    include: { curricula: true },
  });
}

export async function aModule(
  client: Tx,
  given: Partial<Prisma.ModuleUncheckedCreateInput> & { curriculumId: string },
) {
  const number = nextNumber();
  return client.module.create({
    data: { code: `M${number}`, title: `Modul ${number}`, hours: 16, targetLevel: 2, ...given },
  });
}
