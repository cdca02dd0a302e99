import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { totalHours } from "~/domain/curriculum/compare-curricula";
import { isBinding, versionOn } from "~/domain/curriculum/version-in-use";
import { RULE_DEFAULTS } from "~/domain/placement/rule-defaults";
import { stepOf } from "~/domain/placement/rule-steps";
import { ruleBookOf } from "~/domain/placement/rules";
import { today } from "~/platform/clock";

export type ProgrammePage = Awaited<ReturnType<typeof programmePage>>;

const pageInclude = {
  curricula: {
    orderBy: { validFrom: "desc" },
    include: {
      modules: { select: { hours: true } },
      cohorts: { select: { id: true, name: true, startsOn: true }, orderBy: { name: "asc" } },
    },
  },
  rules: true,
  phaseTemplate: { orderBy: { ordinal: "asc" } },
} satisfies Prisma.ProgrammeInclude;

type ProgrammeRecord = Prisma.ProgrammeGetPayload<{ include: typeof pageInclude }>;

/** A programme's settings, its curriculum's versions, its rules and the template of its phases. */
export async function programmePage(actor: Actor, programmeId: string) {
  ensure(can(actor, "programme.manage", null));
  const on = today();
  const row = found(
    await db.programme.findUnique({ where: { id: programmeId }, include: pageInclude }),
  );
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    title: row.title,
    today: on,
    gradeScale: row.gradeScale,
    recordRequired: row.recordRequired,
    recordReminderDays: row.recordReminderDays,
    criteria: row.criteria,
    approvalRequired: row.approvalRequired,
    noticeWeeks: row.noticeWeeks,
    missedPercent: row.missedPercent,
    missedDays: row.missedDays,
    leastLessons: row.leastLessons,
    longestAbsenceDays: row.longestAbsenceDays,
    latestReportDays: row.latestReportDays,
    weeksBehind: row.weeksBehind,
    fullTimeMinutes: row.fullTimeMinutes,
    versions: versionsOf(row, on),
    rules: rulesOf(row),
    template: row.phaseTemplate.map(({ id, title, kind, startWeek, weeks }) => ({
      ...{ id, title, kind, startWeek, weeks },
    })),
  };
}

function versionsOf({ curricula }: ProgrammeRecord, on: Day) {
  const versions = curricula.map((version) => {
    const cohorts = version.cohorts.map((cohort) => ({
      id: cohort.id,
      name: cohort.name,
      startsOn: fromDbDay(cohort.startsOn),
    }));
    return {
      id: version.id,
      title: version.title,
      validFrom: fromDbDay(version.validFrom),
      modules: version.modules.length,
      hours: totalHours(version.modules),
      isFixed: isBinding(cohorts, on),
      cohorts,
    };
  });
  const current = versionOn(versions, on)?.id;
  return versions.map((version) => ({ ...version, isCurrent: version.id === current }));
}

/** The whole rule book; `version` 0 where the default stands. */
function rulesOf({ rules }: ProgrammeRecord) {
  return Object.values(ruleBookOf(rules)).map((rule) => ({
    code: rule.code,
    version: rules.find(({ code }) => code === rule.code)?.version ?? 0,
    step: stepOf(rule.code, rule),
    parameter: RULE_DEFAULTS[rule.code].parameter === null ? null : rule.parameter,
    owner: rule.owner,
    reason: rule.reason,
    isFixed: !rule.canBeOverridden,
  }));
}
