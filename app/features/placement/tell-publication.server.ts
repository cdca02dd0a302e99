import { type NewNotice, notify } from "~/db/notices";
import { queueMails } from "~/db/outbox";
import type { Tx } from "~/db/transaction";
import type { Difference } from "~/domain/placement/plan-difference";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { type SiteNews, siteNews, traineeNews } from "~/domain/placement/publication-news";
import { paths } from "~/http/paths";
import { environment } from "~/platform/environment";
import { i18nFor } from "~/words/i18n";
import { defaultLocale } from "~/words/locale";

const KINDS = {
  added: "placementAdded",
  moved: "placementMoved",
  removed: "placementRemoved",
} as const;

/** Tells trainees, practical trainers and sites what a publication changes for them, in four queries. */
export async function tellPublication(tx: Tx, cohort: string, facts: PlanFacts): Promise<void> {
  const news = traineeNews(facts);
  const trainees = await tx.trainee.findMany({
    where: { id: { in: news.map(({ traineeId }) => traineeId) } },
    select: { id: true, personId: true },
  });
  const personOf = new Map(trainees.map(({ id, personId }) => [id, personId]));
  await notify(
    tx,
    news.map((one) => traineeNotice(one, facts, personOf.get(one.traineeId) ?? "")),
  );
  await tellSites(tx, cohort, siteNews(news, facts.today));
}

function traineeNotice(
  { kind, phaseId, before, after }: Difference,
  { sites, phases }: PlanFacts,
  personId: string,
): NewNotice {
  const namesOf = (stays: Difference["after"]) =>
    stays.map(({ siteId }) => sites.find(({ id }) => id === siteId)?.name ?? "").join(", ");
  const values = {
    phase: phases.find(({ id }) => id === phaseId)?.title ?? "",
    site: namesOf(after),
    startsOn: after[0]?.startsOn ?? "",
    endsOn: after.at(-1)?.endsOn ?? "",
    was: namesOf(before),
    wasStartsOn: before[0]?.startsOn ?? "",
    wasEndsOn: before.at(-1)?.endsOn ?? "",
  };
  return { personId, kind: KINDS[kind], values, to: paths.nextPlacement() };
}

/** The practical trainers in the application, the house by its mailbox; figures, no names. */
async function tellSites(tx: Tx, cohort: string, news: readonly SiteNews[]): Promise<void> {
  const rows = await tx.site.findMany({
    where: { id: { in: news.map(({ siteId }) => siteId) } },
    select: { id: true, name: true, email: true, trainers: { select: { personId: true } } },
  });
  const told = rows.map(({ id, name, ...row }) => {
    const { coming = 0, leaving = 0 } = news.find(({ siteId }) => siteId === id) ?? {};
    return { ...row, id, values: { site: name, cohort, coming, leaving } };
  });
  await notify(
    tx,
    told.flatMap(({ id, trainers, values }) =>
      trainers.map(({ personId }) => ({
        personId,
        kind: "siteTraineesChanged" as const,
        values,
        to: paths.site(id),
      })),
    ),
  );
  const { t } = i18nFor(defaultLocale);
  await queueMails(
    tx,
    told.flatMap(({ id, email, values }) => {
      const link = new URL(paths.site(id), environment().ORIGIN).href;
      const subject = t("notices:siteTraineesChanged.subject", values);
      const body = t("inbox:mail.site", {
        text: t("notices:siteTraineesChanged.text", values),
        link,
      });
      return email ? [{ to: email, subject, body }] : [];
    }),
  );
}
