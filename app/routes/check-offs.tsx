import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { confirmCheckOffSchema, declineCheckOffSchema } from "~/features/progress/check-off.schema";
import { CheckOffList } from "~/features/progress/components/check-off-list";
import { confirmCheckOff } from "~/features/progress/confirm-check-off.server";
import { declineCheckOff } from "~/features/progress/decline-check-off.server";
import { openCheckOffs } from "~/features/progress/open-check-offs.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/check-offs";

export const loader = reads(async ({ context }: Route.LoaderArgs) => ({
  requests: await openCheckOffs(requireActor(context)),
}));

/** Also after a refusal: whoever comes second sees what the first one left. */
export const shouldRevalidate = () => true;

const done = (toast: string) =>
  ({
    noun: "learning",
    to: paths.checkOffs(),
    conflicts: ["answered"],
    toast: ({ code }: { code: string }) => ({ key: toast, values: { code } }),
  }) as const;

export const action = intents({
  confirm: on(confirmCheckOffSchema, async ({ actor, input }) =>
    answer(await confirmCheckOff(actor, input), done("learning:toast.confirmed")),
  ),
  decline: on(declineCheckOffSchema, async ({ actor, input }) =>
    answer(await declineCheckOff(actor, input), done("learning:toast.declined")),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "learning:list.title" });

export default function CheckOffs({ loaderData: { requests } }: Route.ComponentProps) {
  const { t } = useTranslation(["learning", "progress"]);
  return (
    <Page>
      <PageHeader
        title={t("list.title")}
        summary={t("list.summary")}
        crumbs={[{ label: t("progress:mine.title"), to: paths.myProgress() }]}
      />
      {requests.length === 0 ? (
        <EmptyState icon="success" title={t("list.empty")}>
          {t("list.emptyText")}
        </EmptyState>
      ) : (
        <CheckOffList
          requests={requests}
          traineeTo={(traineeId, module) => paths.traineeProgress(traineeId, { module })}
        />
      )}
    </Page>
  );
}
