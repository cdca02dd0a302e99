import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { FeedbackForm } from "~/features/feedback/components/feedback-form";
import { giveFeedbackSchema } from "~/features/feedback/feedback.schema";
import { feedbackPage } from "~/features/feedback/feedback-page.query.server";
import { giveFeedback } from "~/features/feedback/give-feedback.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDay, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/feedback.$placementId";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  feedbackPage(requireActor(context), parseId(params.placementId)),
);

export const action = intents({
  give: on(giveFeedbackSchema, async ({ actor, input }) =>
    answer(await giveFeedback(actor, input), {
      noun: "feedback",
      to: ({ placementId }) => paths.feedback(placementId),
      toast: "feedback:toast.given",
      conflicts: ["already-given"],
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "feedback:titleOf", values: { site: loaderData?.site ?? "" } });

export default function Feedback({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("feedback");
  const locale = useLocale();
  const { placementId, site, phase, state, startsOn, endsOn, window } = loaderData;
  const days = {
    from: formatDay(window.startsOn, locale),
    to: formatDay(window.endsOn, locale),
  };
  return (
    <Page>
      <PageHeader
        title={t("titleOf", { site })}
        summary={`${phase}, ${formatDayRange(startsOn, endsOn, locale)}`}
      />
      {state === "open" ? (
        <Card>
          <div className="stack">
            <p>{t("form.who")}</p>
            <FeedbackForm placementId={placementId} />
          </div>
        </Card>
      ) : (
        <EmptyState title={t(`state.${state}`)}>{t(`state.${state}Text`, days)}</EmptyState>
      )}
    </Page>
  );
}
