import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { succeed } from "~/domain/outcome";
import { movedTo } from "~/domain/schedule/moving";
import { rewriteLesson, type Want } from "./change-lesson.server";
import { type ChangedMany, rewriteWithSeries } from "./change-series.server";
import { wantedAsIs } from "./managed-lesson.server";
import type { MoveLesson } from "./move-lesson.schema";

/** Gives a lesson another time, and with it those of its series; everything else stays as it is. */
export async function moveLesson(
  actor: Actor,
  input: MoveLesson,
  outer?: Tx,
): Promise<ChangedMany> {
  const to = { day: day(input.day), from: input.from };
  const want: Want = async (_, before) => {
    const wanted = wantedAsIs(before);
    return succeed({ ...wanted, ...movedTo(wanted, to, wanted.zone) });
  };
  if (input.scope !== "this") return rewriteWithSeries(actor, input, want, outer);
  const moved = await rewriteLesson(actor, input, want, outer);
  return moved.ok ? succeed({ ...moved.value, count: 1 }) : moved;
}
