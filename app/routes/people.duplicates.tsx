import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { DuplicateList } from "~/features/people/components/duplicate-list";
import { listDuplicates } from "~/features/people/duplicates.query.server";
import { keepApart } from "~/features/people/keep-apart.server";
import { keepApartSchema } from "~/features/people/merge-people.schema";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/people.duplicates";

export const loader = reads(async ({ context }: Route.LoaderArgs) =>
  listDuplicates(requireActor(context)),
);

export const action = intents({
  keepApart: on(keepApartSchema, async ({ actor, input }) =>
    answer(await keepApart(actor, input), {
      noun: "duplicates",
      to: paths.duplicates(),
      toast: "duplicates:toast.keptApart",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "duplicates:title" });

export default function Duplicates({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["duplicates", "people"]);
  const { pairs, total } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        summary={t("summary", { count: total })}
        crumbs={[{ label: t("people:trainees.title"), to: paths.trainees() }]}
      />
      {pairs.length === 0 ? (
        <EmptyState title={t("none")} icon="check">
          {t("noneText")}
        </EmptyState>
      ) : (
        <DuplicateList pairs={pairs} />
      )}
    </Page>
  );
}
