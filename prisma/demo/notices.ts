// What people were told of the changed and cancelled lessons: the latest not read yet, the older ones read.
import type { Prisma, PrismaClient } from "../../app/db/generated/client";
import { type Day, dayOf } from "../../app/domain/calendar/day";
import { formatWallTime, minuteOfDay } from "../../app/domain/calendar/wall-time";
import { chance, seedId } from "../seed-id";

const HOUR = 3_600_000;
const LONGEST_HOURS = 90;
const UNREAD_HOURS = 40;

const parts = {
  origin: true,
  room: { select: { name: true } },
  trainers: { select: { trainer: { select: { personId: true } } } },
  clusters: {
    select: {
      cluster: {
        select: {
          memberships: {
            where: { endsOn: null },
            select: { trainee: { select: { personId: true } } },
          },
        },
      },
    },
  },
} satisfies Prisma.LessonInclude;

type Row = Prisma.LessonGetPayload<{ include: typeof parts }>;

export async function seedNotices(db: PrismaClient, today: Day): Promise<void> {
  const midnight = new Date(`${today}T00:00:00Z`);
  const lessons = await db.lesson.findMany({
    where: {
      endsAt: { gt: midnight },
      OR: [{ origin: { isNot: null } }, { active: false }],
    },
    include: parts,
  });
  await db.notice.createMany({
    data: lessons.flatMap((lesson) =>
      peopleOf(lesson).map((personId) => noticeOf(lesson, personId, midnight)),
    ),
  });
}

function peopleOf({ trainers, clusters }: Row): string[] {
  const members = clusters.flatMap(({ cluster }) => cluster.memberships);
  return [
    ...trainers.map(({ trainer }) => trainer.personId),
    ...members.map(({ trainee }) => trainee.personId),
  ];
}

function noticeOf(lesson: Row, personId: string, midnight: Date): Prisma.NoticeCreateManyInput {
  const age = 1 + chance(`notice:${lesson.id}`) * LONGEST_HOURS;
  const createdAt = new Date(midnight.getTime() - age * HOUR);
  return {
    id: seedId(`notice:${lesson.id}:${personId}`),
    personId,
    ...wordsOf(lesson),
    to: `/lessons/${lesson.id}`,
    createdAt,
    readAt: age > UNREAD_HOURS ? new Date(createdAt.getTime() + HOUR) : null,
    mailWaits: false,
  };
}

function wordsOf(lesson: Row) {
  const { title, origin, room, cancelReason } = lesson;
  const is = timeOf(lesson);
  const where = room ? `, ${room.name}` : "";
  const values = { title, count: 1, ...is, where };
  if (!origin) {
    return { kind: "lessonCancelled", values: { ...values, reason: cancelReason ?? "" } };
  }
  const was = timeOf({ ...origin, zone: lesson.zone });
  const isMoved = was.from !== is.from || was.on !== is.on;
  const before = { wasOn: was.on, wasFrom: was.from, wasTo: was.to, wasWhere: "" };
  return isMoved
    ? { kind: "lessonMoved", values: { ...values, ...before } }
    : {
        kind: "lessonPlaceChanged",
        values: { ...values, place: room?.name ?? "–", was: origin.place ?? "–" },
      };
}

function timeOf({ startsAt, endsAt, zone }: { startsAt: Date; endsAt: Date; zone: string }) {
  const time = (instant: Date) => formatWallTime(minuteOfDay(instant, zone));
  return { on: dayOf(startsAt, zone), from: time(startsAt), to: time(endsAt) };
}
