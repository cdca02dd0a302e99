import { fromDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Day, laterOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { rearrangeAll, type WantedMove } from "~/domain/clusters/rearrange-all";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import type { AcceptSplit, Seat } from "./accept-split.schema";
import { type BoardFacts, boardFacts } from "./board-facts.server";
import { NEW_KEY } from "./cluster-board";
import type { ClusterFailure } from "./cluster-failure";
import { freeNames } from "./free-names";
import { lockForMoves, membershipsFor, writeMoves } from "./write-moves.server";

type Accepted = Outcome<{ formed: number; moved: number }, ClusterFailure>;

/** Carries out a split as it stood on the board: forms what is new and moves who moves, in one step. */
export async function acceptSplit(actor: Actor, input: AcceptSplit, outer?: Tx): Promise<Accepted> {
  ensure(can(actor, "cluster.manage", null));
  return inTransaction<Accepted>(async (tx) => {
    const facts = await load(tx, actor, input);
    if (!facts) return fail({ code: "outside-cohort", field: "startsOn" });
    if (facts.seen !== input.seen) return fail({ code: "stale" });
    const seats = movesIn(facts, input.seats);
    if (!seats) return fail({ code: "stale" });
    if (seats.length === 0) return fail({ code: "nothing-changes" });
    const fresh = freshOf(seats);
    const small = fresh.find(({ size }) => size < CLUSTER_SIZE.least);
    const values = { least: CLUSTER_SIZE.least };
    if (small) return fail({ code: "cluster-too-small", values });
    const idOf = await form(tx, { cohortId: input.cohortId, facts, keys: fresh });
    const wanted = seats.map((seat) => wantedMove(facts, seat, idOf, input.startsOn));
    const rows = await membershipsFor(tx, wanted);
    const moves = rearrangeAll(rows, wanted, today());
    if (!moves.ok) return fail(named(moves.error, facts));
    await writeMoves(tx, actor, { cohortId: input.cohortId, moves: moves.value, rows });
    return succeed({ formed: fresh.length, moved: wanted.length });
  }, outer);
}

/** Locked in one order (cohort, clusters, trainees), so that the same split is never carried out twice. */
async function load(tx: Tx, actor: Actor, { cohortId, withCohortId, startsOn }: AcceptSplit) {
  await tx.$queryRaw`SELECT 1 FROM "Cohort" WHERE "id" = ${cohortId}::uuid FOR UPDATE`;
  const cohort = found(await tx.cohort.findUnique({ where: { id: cohortId } }));
  const range = { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) };
  if (!contains(range, startsOn)) return null;
  await lockForMoves(tx, cohortId);
  return boardFacts(actor, { cohortId, withCohortId, from: startsOn }, tx);
}

/** The seats that change something; null when somebody or some cluster is not on the board. */
function movesIn({ people, clusters }: BoardFacts, seats: readonly Seat[]): Seat[] | null {
  const homes = new Map(
    people.filter(({ isElsewhere }) => !isElsewhere).map(({ id, home }) => [id, home]),
  );
  const open = new Set(clusters.map(({ id }) => id));
  const isKnown = ({ traineeId, key }: Seat) =>
    homes.has(traineeId) && (NEW_KEY.test(key) || open.has(key));
  const isOnce = new Set(seats.map(({ traineeId }) => traineeId)).size === seats.length;
  if (!isOnce || !seats.every(isKnown)) return null;
  return seats.filter(({ traineeId, key }) => homes.get(traineeId) !== key);
}

type Fresh = { key: string; size: number };

/** The clusters to be formed, by number. */
function freshOf(seats: readonly Seat[]): Fresh[] {
  const keys = [...new Set(seats.map(({ key }) => key))].filter((key) => NEW_KEY.test(key));
  return keys
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((key) => ({ key, size: seats.filter((seat) => seat.key === key).length }));
}

type Formed = { cohortId: string; facts: BoardFacts; keys: readonly Fresh[] };

async function form(tx: Tx, { cohortId, facts, keys }: Formed): Promise<Map<string, string>> {
  const names = freeNames(keys.length, facts.takenNames);
  const rows = await tx.cluster.createManyAndReturn({
    data: names.map((name) => ({ cohortId, name })),
  });
  const idOf = new Map(rows.map(({ id, name }) => [name, id]));
  return new Map(keys.map(({ key }, at) => [key, idOf.get(names[at] ?? "") ?? ""]));
}

/** Who joins the cohort later joins the cluster later. */
function wantedMove(
  { people }: BoardFacts,
  { traineeId, key }: Seat,
  idOf: ReadonlyMap<string, string>,
  startsOn: Day,
): WantedMove {
  const entryOn = people.find(({ id }) => id === traineeId)?.entryOn ?? startsOn;
  return { traineeId, clusterId: idOf.get(key) ?? key, on: laterOf(startsOn, entryOn) };
}

/** The refusal of one move, saying whose. */
function named(error: ClusterFailure, { people, clusters }: BoardFacts): ClusterFailure {
  const id = error.values?.id;
  const name = [...people, ...clusters].find((one) => one.id === id)?.name ?? "";
  const values = { ...error.values, name };
  const code = error.code === "cluster-full" ? error.code : "move-refused";
  return { code, values };
}
