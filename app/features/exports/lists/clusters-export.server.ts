import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { laterOf } from "~/domain/calendar/day";
import { compareNames, displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { idIn } from "../id-in";
import { type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

/** The clusters of a cohort with their trainers and members; before its start, as on its first day. */
export const clustersExport: ListExport = {
  formats: ["xlsx", "csv", "pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const { t } = words;
    const { cohort, clusters } = await loadClusters(actor, idIn(search, "cohort"));
    const title = `${t("exports:list.clusters")} ${cohort.name}`;
    const rows = clusters.flatMap(({ members, ...cluster }) =>
      members.map((member) => ({ ...cluster, member })),
    );
    return {
      title,
      table: tableOf(
        [
          { header: t("exports:column.cluster"), as: "text", value: ({ name }) => name },
          { header: t("exports:column.lead"), as: "text", value: ({ lead }) => lead },
          { header: t("exports:column.deputy"), as: "text", value: ({ deputy }) => deputy },
          { header: t("exports:column.name"), as: "text", value: ({ member }) => member },
        ],
        rows,
      ),
      print: () =>
        printedList(words, {
          title,
          summary: t("exports:print.people", { count: rows.length }),
          sections: clusters.map(({ name, lead, deputy, members }) => ({
            heading: [name, lead, deputy && t("exports:print.deputy", { name: deputy })]
              .filter(Boolean)
              .join(" · "),
            table: {
              headers: [t("exports:column.number"), t("exports:column.name")],
              widths: [8, 92],
              rows: members.map((member, index) => [String(index + 1), member]),
            },
          })),
        }),
    };
  },
};

async function loadClusters(actor: Actor, cohortId: string | null) {
  ensure(can(actor, "cluster.manage", null));
  const cohort = found(await db.cohort.findUnique({ where: { id: found(cohortId) } }));
  const on = laterOf(today(), fromDbDay(cohort.startsOn));
  const person = { select: { givenName: true, familyName: true } };
  const rows = await db.cluster.findMany({
    where: { cohortId: cohort.id },
    include: {
      memberships: { where: inForceOn(on), select: { trainee: { select: { person } } } },
      trainers: {
        where: inForceOn(on),
        select: { role: true, trainer: { select: { person } } },
      },
    },
  });
  const clusters = rows
    .map(({ name, memberships, trainers }) => {
      const trainerOf = (role: "lead" | "deputy") => {
        const one = trainers.find((candidate) => candidate.role === role);
        return one ? displayName(one.trainer.person) : null;
      };
      const people = memberships.map(({ trainee }) => trainee.person).sort(compareNames);
      return {
        name,
        lead: trainerOf("lead"),
        deputy: trainerOf("deputy"),
        members: people.map(sortName),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "de", { numeric: true }));
  return { cohort, clusters };
}
