import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { FindTimeForm } from "~/features/schedule/components/find-time-form";
import { OfferedTimesList } from "~/features/schedule/components/offered-times-list";
import { findTime } from "~/features/schedule/find-time.query.server";
import { lessonChoices } from "~/features/schedule/lesson-choices.query.server";
import { clustersWanted } from "~/features/schedule/lesson-draft";
import { timeAsked } from "~/features/schedule/time-asked";
import { pageTitle } from "~/http/page-title";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/lessons.find";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  const asked = timeAsked(search, today());
  const choices = await lessonChoices(actor, clustersWanted(search));
  return { asked, choices, found: await findTime(actor, asked) };
});

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "slots:title" });

export default function FindTime({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("slots");
  const { asked, choices, found } = loaderData;
  return (
    <Page width="wide">
      <PageHeader title={t("title")} summary={t("summary")} />
      <div className="find-time">
        <FindTimeForm asked={asked} choices={choices} />
        <OfferedTimesList asked={asked} found={found} />
      </div>
    </Page>
  );
}
