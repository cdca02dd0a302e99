import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { TalkCards } from "~/features/attendance/components/talk-cards";
import { holdTalkSchema } from "~/features/attendance/hold-talk.schema";
import { holdTalk } from "~/features/attendance/hold-talk.server";
import { talkList } from "~/features/attendance/talks.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/attendance";

export const loader = reads(async ({ context }: Route.LoaderArgs) => ({
  talks: await talkList(requireActor(context)),
  today: today(),
}));

export const action = intents({
  held: on(holdTalkSchema, async ({ actor, input }) =>
    answer(await holdTalk(actor, input), {
      noun: "attendance",
      to: paths.attendance(),
      toast: "attendance:toast.held",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "attendance:talks.title" });

export default function Talks({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("attendance");
  return (
    <Page>
      <PageHeader title={t("talks.title")} summary={t("talks.summary")} />
      <TalkCards {...loaderData} />
    </Page>
  );
}
