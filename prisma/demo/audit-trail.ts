import type { Prisma, PrismaClient } from "../../app/db/generated/client";
import { seedId } from "../seed-id";

const LEVELS_SHOWN = 60;

/** The log as it would stand after these weeks: publications, and the levels set lately. */
export async function seedAuditTrail(db: PrismaClient): Promise<void> {
  const publications = await db.publication.findMany({ include: { plan: true } });
  const levels = await db.level.findMany({ orderBy: { setAt: "desc" }, take: LEVELS_SHOWN });
  const events: Prisma.AuditEventCreateManyInput[] = [
    ...publications.map(({ publishedAt, publishedById, plan }) => ({
      at: publishedAt,
      actorId: publishedById,
      action: "plan.publish",
      subjectType: "plan",
      subjectId: plan.id,
      after: { name: plan.name },
    })),
    ...levels.map(({ setAt, setById, traineeId, moduleId, level }) => ({
      at: setAt,
      actorId: setById,
      action: "level.set",
      subjectType: "trainee",
      subjectId: traineeId,
      before: { moduleId, level: level - 1 },
      after: { moduleId, level },
    })),
    {
      at: publications[0]?.publishedAt ?? new Date(0),
      actorId: seedId("person:administrator"),
      action: "account.invite",
      subjectType: "account",
      subjectId: seedId("account:planner"),
    },
  ];
  events.sort((a, b) => Number(a.at) - Number(b.at));
  await db.auditEvent.createMany({ data: events });
}
