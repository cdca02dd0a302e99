import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ConflictList } from "~/features/people/components/conflict-list";
import { MergeForm } from "~/features/people/components/merge-form";
import { mergePeopleSchema } from "~/features/people/merge-people.schema";
import { mergePeople } from "~/features/people/merge-people.server";
import { mergePreview } from "~/features/people/merge-preview.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/people.merge";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const idOf = (name: string) => parseId(asked.get(name) ?? undefined);
  return mergePreview(requireActor(context), { keepId: idOf("keep"), goneId: idOf("gone") });
});

export const action = intents({
  merge: on(mergePeopleSchema, async ({ actor, input }) =>
    answer(await mergePeople(actor, input), {
      noun: "duplicates",
      to: paths.person(input.keepId),
      toast: ({ name }) => ({ key: "duplicates:toast.merged", values: { name } }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "duplicates:mergeTitle" });

export default function Merge({ loaderData: preview }: Route.ComponentProps) {
  const { t } = useTranslation("duplicates");
  const { keep, gone } = preview;
  return (
    <Page>
      <PageHeader
        title={t("mergeTitle")}
        summary={t("mergeSummary", { keep: keep.name, gone: gone.name })}
        crumbs={[{ label: t("title"), to: paths.duplicates() }]}
        actions={
          <LinkButton icon="swap" to={paths.mergePeople({ keep: gone.id, gone: keep.id })}>
            {t("swap")}
          </LinkButton>
        }
      />
      <ConflictList conflicts={preview.conflicts} />
      <MergeForm preview={preview} />
    </Page>
  );
}
