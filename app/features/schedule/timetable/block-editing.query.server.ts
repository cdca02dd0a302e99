import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import { compareNames, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { inForceOn } from "../lesson-scope.server";
import { blockParts, toShownBlock } from "./shown-block.server";
import type { Grid } from "./timetable-grid";
import type { BlockEditing } from "./timetable-page";

interface Asked {
  readonly draftId: string;
  readonly blockId: string | null;
  readonly grid: Grid;
}

/** A block with everything that it could be changed to. */
export async function blockEditing(
  client: Tx,
  { draftId, blockId, grid }: Asked,
): Promise<BlockEditing> {
  const row = found(
    await client.timetableBlock.findFirst({
      where: { id: blockId ?? "", draftId },
      include: { ...blockParts, cluster: true },
    }),
  );
  const rooms = await client.room.findMany({
    select: { id: true, name: true, seats: true },
    orderBy: { name: "asc" },
  });
  return {
    block: { ...toShownBlock(row), trainerId: row.trainerId, roomId: row.roomId },
    cluster: row.cluster.name,
    days: grid.days.filter((on) => on > today()),
    periods: grid.periods,
    trainers: await trainersFor(client, row.clusterId, row.module.code),
    rooms,
  };
}

/** Everybody who teaches clusters; whoever fits the module and cluster is marked. */
async function trainersFor(client: Tx, clusterId: string, moduleCode: string) {
  const rows = await client.trainer.findMany({
    where: { OR: [{ siteId: null }, { modules: { some: { moduleCode } } }] },
    include: {
      person: true,
      modules: { where: { moduleCode } },
      clusters: { where: { clusterId, ...inForceOn(today()) } },
    },
  });
  const isSaid = rows.some(({ modules }) => modules.length > 0);
  return rows
    .sort((a, b) => compareNames(a.person, b.person))
    .map(({ id, person, modules, clusters }) => ({
      id,
      name: sortName(person),
      fits: isSaid ? modules.length > 0 : clusters.length > 0,
    }));
}
