import { db } from "~/db/client";
import { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { searchWords } from "~/domain/people/name-search";
import { visibleClusters } from "~/features/clusters/cluster-facts.query.server";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { goPages } from "./go-pages";
import { foundAccounts, foundTrainees, foundTrainers } from "./go-people.server";
import { type GoResult, MOST_FOUND, type Words } from "./go-result";

/**
 * Where an actor may go whose name begins with what was typed: people, groups and places by the same
 * rules as their lists, and the pages of the role. At most six queries, fewer where nothing may be seen.
 */
export async function goTo(actor: Actor, search: string): Promise<GoResult[]> {
  const words = searchWords(search);
  const pages = goPages(actor.role, words).map((page) => ({
    ...page,
    ...{ kind: "page" as const, detail: "" },
  }));
  if (words.length === 0) return pages;
  const found = await Promise.all([
    foundTrainees(actor, words),
    clusters(actor, asTyped(search)),
    cohorts(actor, asTyped(search)),
    sites(actor, words),
    foundTrainers(actor, words),
    foundAccounts(actor, words),
  ]);
  return [...found.flat(), ...pages];
}

/** Names of groups are kept as they are written, so that they are also sought with their umlauts. */
function asTyped(search: string): Words {
  const typed = search
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  return searchWords(search).map((spellings, index) => [...spellings, typed[index] ?? ""]);
}

/** A cluster by its own name, its cohort's, or both: "rsa-2025 3". */
async function clusters(actor: Actor, words: Words): Promise<GoResult[]> {
  if (!can(actor, "cluster.list", null)) return [];
  const rows = await db.cluster.findMany({
    where: {
      AND: [
        visibleClusters(actor, today()),
        ...words.map((spellings) => ({
          OR: spellings.flatMap((word) => [
            { name: holds(word) },
            { cohort: { name: holds(word) } },
          ]),
        })),
      ],
    },
    select: { id: true, name: true, cohort: { select: { name: true } } },
    orderBy: [{ cohort: { startsOn: "desc" } }, { name: "asc" }],
    take: MOST_FOUND,
  });
  return rows.map(({ id, name, cohort }) => ({
    ...{ kind: "cluster", label: name, detail: cohort.name, to: paths.cluster(id) },
  }));
}

async function cohorts(actor: Actor, words: Words): Promise<GoResult[]> {
  if (!can(actor, "cohort.manage", null)) return [];
  const rows = await db.cohort.findMany({
    where: {
      AND: words.map((spellings) => ({ OR: spellings.map((word) => ({ name: holds(word) })) })),
    },
    select: { id: true, name: true, programme: { select: { title: true } } },
    orderBy: [{ startsOn: "desc" }, { name: "asc" }],
    take: MOST_FOUND,
  });
  return rows.map(({ id, name, programme }) => ({
    ...{ kind: "cohort", label: name, detail: programme.title, to: paths.cohort(id) },
  }));
}

/** All of them for planners, their own for practical trainers; umlauts as somebody types them. */
async function sites(actor: Actor, words: Words): Promise<GoResult[]> {
  const isPlanner = can(actor, "site.manage", null);
  if (!isPlanner && (!actor.siteId || !can(actor, "site.read", { siteId: actor.siteId })))
    return [];
  const named = words.map((spellings) => {
    const patterns = spellings.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
    return Prisma.sql`(person_search_key(s."name", s."district") LIKE ANY(${patterns}::text[])
      OR lower(s."code") LIKE ANY(${patterns}::text[]))`;
  });
  const own = isPlanner ? Prisma.sql`true` : Prisma.sql`s."id" = ${actor.siteId}::uuid`;
  const rows = await db.$queryRaw<{ id: string; name: string; district: string }[]>`
    SELECT s."id"::text, s."name", s."district" FROM "Site" s
     WHERE ${own} AND ${Prisma.join(named, " AND ")} ORDER BY s."name" LIMIT ${MOST_FOUND}`;
  return rows.map(({ id, name, district }) => ({
    ...{ kind: "site", label: name, detail: district, to: paths.site(id) },
  }));
}

function holds(word: string) {
  return { contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const };
}
