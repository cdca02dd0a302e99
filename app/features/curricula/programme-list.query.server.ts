import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { totalHours } from "~/domain/curriculum/compare-curricula";
import { versionOn } from "~/domain/curriculum/version-in-use";
import { today } from "~/platform/clock";

export type ProgrammeRow = Awaited<ReturnType<typeof programmeList>>[number];

/** Every programme with its settings and the version of its curriculum that holds today. */
export async function programmeList(actor: Actor) {
  ensure(can(actor, "programme.manage", null));
  const on = today();
  const rows = await db.programme.findMany({
    include: {
      curricula: { include: { modules: { select: { hours: true } } } },
      _count: { select: { cohorts: true, curricula: true } },
    },
    orderBy: { code: "asc" },
  });
  return rows.map(({ curricula, _count, ...row }) => {
    const versions = curricula.map((version) => ({
      id: version.id,
      title: version.title,
      validFrom: fromDbDay(version.validFrom),
      modules: version.modules.length,
      hours: totalHours(version.modules),
    }));
    return {
      id: row.id,
      code: row.code,
      title: row.title,
      gradeScale: row.gradeScale,
      recordRequired: row.recordRequired,
      noticeWeeks: row.noticeWeeks,
      fullTimeMinutes: row.fullTimeMinutes,
      cohorts: _count.cohorts,
      versions: _count.curricula,
      current: versionOn(versions, on),
    };
  });
}
