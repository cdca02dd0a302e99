import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { CITY_ZONE } from "~/platform/clock";
import type { LessonFields } from "./lesson.schema";
import type { LessonFailure } from "./lesson-failure";
import { materialLinks } from "./material-links";
import { plannedModules } from "./planned-modules";
import type { Planned, WantedLesson } from "./wanted-lesson";

/**
 * Looks up what the form chose and turns its wall-clock times into instants in the place's zone.
 * @returns `unknown-choice` where a room, site, trainer or module is not there (any more).
 */
export async function resolveLesson(
  tx: Tx,
  fields: LessonFields,
  id: string | null,
): Promise<Outcome<WantedLesson, LessonFailure>> {
  const planned = await plannedFrom(tx, fields, id);
  if (!planned) return fail({ code: "unknown-choice", field: "place" });
  const modules = plannedModules(fields);
  const titles = await titlesOf(tx, modules);
  if (titles === null) return fail({ code: "unknown-choice", field: "module1" });
  const { trainerIds } = planned;
  const trainers = await tx.trainer.count({ where: { id: { in: [...trainerIds] } } });
  if (trainers < trainerIds.length) return fail({ code: "unknown-choice", field: "trainerId" });
  if (planned.startsAt >= planned.endsAt) return fail({ code: "ends-before-start", field: "to" });
  const { title, onlineUrl, note } = fields;
  const links = materialLinks(fields);
  return succeed({ ...planned, title: title ?? titles, onlineUrl, note, modules, links });
}

export type Times = Pick<
  LessonFields,
  "day" | "from" | "to" | "place" | "elsewhere" | "clusterIds" | "coTrainerId" | "thirdTrainerId"
> & { trainerId: string | null };

/** Who, where and when; null where the place is not there. */
export async function plannedFrom(
  tx: Tx,
  fields: Times,
  id: string | null,
): Promise<(Planned & Place) | null> {
  const place = await placeOf(tx, fields);
  if (!place) return null;
  const { trainerId, coTrainerId, thirdTrainerId } = fields;
  const trainerIds = [trainerId, coTrainerId, thirdTrainerId].filter((known) => known !== null);
  const on = day(fields.day);
  return {
    ...place,
    id,
    startsAt: instantAt(on, fields.from, place.zone),
    endsAt: instantAt(on, fields.to, place.zone),
    trainerIds: [...new Set(trainerIds)],
    clusterIds: [...new Set(fields.clusterIds)],
  };
}

type Place = Pick<WantedLesson, "roomId" | "siteId" | "elsewhere" | "zone">;

const NOWHERE: Place = { roomId: null, siteId: null, elsewhere: null, zone: CITY_ZONE };

async function placeOf(tx: Tx, { place, elsewhere }: Times): Promise<Place | null> {
  const [kind, id] = place.split(":");
  if (kind === "elsewhere") return { ...NOWHERE, elsewhere };
  if (!id) return NOWHERE;
  if (kind === "site") {
    const site = await tx.site.findUnique({ where: { id }, select: { zone: true } });
    return site && { ...NOWHERE, siteId: id, zone: site.zone };
  }
  const room = await tx.room.findUnique({ where: { id }, select: { site: true } });
  if (!room) return null;
  const { site } = room;
  return { ...NOWHERE, roomId: id, siteId: site?.id ?? null, zone: site?.zone ?? CITY_ZONE };
}

/** The modules' titles in the order of the form, or null when one is missing. */
async function titlesOf(tx: Tx, modules: WantedLesson["modules"]): Promise<string | null> {
  const ids = modules.map(({ moduleId }) => moduleId);
  if (ids.length === 0) return "";
  const rows = await tx.module.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true },
  });
  if (rows.length < ids.length) return null;
  return ids.map((id) => rows.find((row) => row.id === id)?.title ?? "").join(" · ");
}
