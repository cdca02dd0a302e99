import type { Prisma } from "~/db/generated/client";
import { displayName } from "~/domain/people/name";
import type { LessonFact } from "~/domain/schedule/lesson";

/** What a lesson's row must bring along to be judged or shown in a week. */
export const lessonParts = {
  room: { select: { id: true, name: true } },
  trainers: {
    select: {
      trainer: {
        select: { id: true, person: { select: { givenName: true, familyName: true } } },
      },
    },
  },
  clusters: {
    select: { cluster: { select: { id: true, name: true, cohort: { select: { name: true } } } } },
  },
} satisfies Prisma.LessonInclude;

export type LessonRow = Prisma.LessonGetPayload<{ include: typeof lessonParts }>;

export type StoredLesson = LessonFact & { readonly id: string };

export function toLessonFact(row: LessonRow): StoredLesson {
  const { id, title, startsAt, endsAt, zone, room } = row;
  return {
    id,
    title,
    startsAt,
    endsAt,
    zone,
    room,
    isCancelled: !row.active,
    trainers: row.trainers.map(({ trainer }) => ({
      id: trainer.id,
      name: displayName(trainer.person),
    })),
    clusters: row.clusters
      .map(({ cluster: { id, name, cohort } }) => ({ id, name: `${cohort.name} ${name}` }))
      .sort((a, b) => a.name.localeCompare(b.name, "de")),
  };
}
