import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { displayName } from "~/domain/people/name";
import type { ShownBlock } from "./timetable-page";

/** What a block's row must bring along to be shown. */
export const blockParts = {
  module: { select: { code: true, title: true } },
  room: { select: { name: true } },
  trainer: { include: { person: { select: { givenName: true, familyName: true } } } },
} satisfies Prisma.TimetableBlockInclude;

export function toShownBlock(
  row: Prisma.TimetableBlockGetPayload<{ include: typeof blockParts }>,
): ShownBlock {
  const { id, clusterId, startMinute, minutes, locked, lessonId } = row;
  return {
    id,
    clusterId,
    on: fromDbDay(row.on),
    startMinute,
    minutes,
    locked,
    lessonId,
    module: row.module.code,
    moduleTitle: row.module.title,
    trainer: displayName(row.trainer.person),
    room: row.room.name,
  };
}
