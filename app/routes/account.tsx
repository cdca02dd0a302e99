import { useTranslation } from "react-i18next";
import type { HeadersFunction } from "react-router";
import { z } from "zod";
import { requireActor } from "~/auth/require-actor";
import { safeDestination } from "~/auth/safe-destination";
import { changePasswordSchema } from "~/features/accounts/change-password.schema";
import { changePassword } from "~/features/accounts/change-password.server";
import { changePreferencesSchema } from "~/features/accounts/change-preferences.schema";
import { changePreferences } from "~/features/accounts/change-preferences.server";
import {
  PasswordSection,
  PersonSection,
  PreferencesSection,
  SessionsSection,
} from "~/features/accounts/components/my-account-sections";
import { endSessions } from "~/features/accounts/end-sessions.server";
import { myAccount } from "~/features/accounts/my-account.query.server";
import { CalendarCard } from "~/features/calendars/components/calendar-card";
import { chooseNoticeMailSchema } from "~/features/notices/choose-notice-mail.schema";
import { chooseNoticeMail } from "~/features/notices/choose-notice-mail.server";
import { NoticeMailSection } from "~/features/notices/components/notice-mail-section";
import { myNoticeMail } from "~/features/notices/my-notice-mail.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { answerLoggedIn } from "~/http/session-answer";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/account";

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const [account, notices] = await Promise.all([myAccount(actor), myNoticeMail(actor)]);
  return { ...account, notices };
});

export const action = intents({
  changePreferences: on(changePreferencesSchema, async ({ actor, input }) => {
    const { to, ...choice } = input;
    const outcome = await changePreferences(actor, choice);
    const stay = { noun: "account", to: safeDestination(to) ?? paths.account() } as const;
    return answer(outcome, to ? stay : { ...stay, toast: "account:preferences.done" });
  }),
  chooseNoticeMail: on(chooseNoticeMailSchema, async ({ actor, input }) =>
    answer(await chooseNoticeMail(actor, input), {
      noun: "inbox",
      to: paths.account(),
      toast: "inbox:choice.done",
    }),
  ),
  changePassword: on(changePasswordSchema, async ({ actor, input, request }) =>
    answerLoggedIn(await changePassword(actor, input), request, {
      noun: "account",
      to: paths.account(),
      toast: "account:password.done",
    }),
  ),
  endSessions: on(z.object({}), async ({ actor }) =>
    answer(await endSessions(actor), {
      noun: "account",
      to: paths.login(),
      toast: "account:sessions.done",
    }),
  ),
});

export default function Account({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["account", "common"]);
  const hasCalendar = loaderData.role === "trainee" || loaderData.role === "trainer";
  return (
    <Page>
      <title>{`${t("title")} – ${t("common:product")}`}</title>
      <PageHeader title={t("title")} summary={t("lead")} />
      <div className="columns columns--wide">
        <div className="stack">
          <PreferencesSection locale={loaderData.locale} theme={loaderData.theme} />
          <PersonSection {...loaderData} />
          <SessionsSection count={loaderData.sessions} />
        </div>
        <div className="stack">
          <NoticeMailSection {...loaderData.notices} />
          {hasCalendar && <CalendarCard />}
          <PasswordSection login={loaderData.login} />
        </div>
      </div>
    </Page>
  );
}
