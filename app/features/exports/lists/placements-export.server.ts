import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { compareNames, displayName } from "~/domain/people/name";
import { idIn } from "../id-in";
import { type ListExport, tableOf } from "../list-export";

/** Who is where and when by a plan; only to be read. */
export const placementsExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: true,
  read: async ({ actor, search, words: { t } }) => {
    ensure(can(actor, "plan.read", null));
    const plan = await loadPlan(idIn(search, "plan"));
    return {
      title: `${t("exports:list.placements")} ${plan.cohort.name} ${plan.name}`,
      table: tableOf(
        [
          {
            header: t("lists:field.familyName"),
            as: "text",
            value: ({ trainee }) => trainee.person.familyName,
          },
          {
            header: t("lists:field.givenName"),
            as: "text",
            value: ({ trainee }) => trainee.person.givenName,
          },
          { header: t("exports:column.phase"), as: "text", value: ({ phase }) => phase.title },
          { header: t("lists:field.site"), as: "text", value: ({ site }) => site.name },
          {
            header: t("lists:field.from"),
            as: "day",
            value: ({ startsOn }) => fromDbDay(startsOn),
          },
          { header: t("lists:field.to"), as: "day", value: ({ endsOn }) => fromDbDay(endsOn) },
          {
            header: t("lists:field.trainer"),
            as: "text",
            value: ({ practicalTrainer }) =>
              practicalTrainer && displayName(practicalTrainer.person),
          },
        ],
        plan.placements,
      ),
    };
  },
};

async function loadPlan(planId: string | null) {
  const person = { select: { givenName: true, familyName: true } };
  const plan = found(
    await db.plan.findUnique({
      where: { id: found(planId) },
      include: {
        cohort: { select: { name: true } },
        placements: {
          include: {
            trainee: { select: { person } },
            site: { select: { name: true } },
            phase: { select: { title: true } },
            practicalTrainer: { select: { person } },
          },
          orderBy: { startsOn: "asc" },
        },
      },
    }),
  );
  const placements = plan.placements.sort((a, b) =>
    compareNames(a.trainee.person, b.trainee.person),
  );
  return { ...plan, placements };
}
