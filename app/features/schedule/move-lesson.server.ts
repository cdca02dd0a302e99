import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { succeed } from "~/domain/outcome";
import { movedTo } from "~/domain/schedule/moving";
import { type Changed, rewriteLesson } from "./change-lesson.server";
import { wantedAsIs } from "./managed-lesson.server";
import type { MoveLesson } from "./move-lesson.schema";

/** Gives a lesson another time and leaves everything else as it is. */
export function moveLesson(actor: Actor, input: MoveLesson, outer?: Tx): Promise<Changed> {
  const to = { day: day(input.day), from: input.from };
  return rewriteLesson(
    actor,
    input,
    async (_, before) => {
      const wanted = wantedAsIs(before);
      return succeed({ ...wanted, ...movedTo(wanted, to, wanted.zone) });
    },
    outer,
  );
}
