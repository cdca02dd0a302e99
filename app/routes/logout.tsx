import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { z } from "zod";
import { optionalActor } from "~/auth/require-actor";
import { endSession } from "~/auth/session.server";
import { EntryCard } from "~/features/accounts/components/entry-card";
import { forVisitors, intents } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import type { Route } from "./+types/logout";

const nothing = z.object({});

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  if (!optionalActor(context)) throw redirect(paths.login());
  return null;
});

/** Also for whoever is not logged in any more: the answer is the same. */
export const action = intents({
  logOut: forVisitors(nothing, async ({ request }) => ({
    kind: "done",
    to: paths.login(),
    toast: { key: "account:logout.done" },
    headers: [["Set-Cookie", await endSession(request)]],
  })),
});

export default function Logout() {
  const { t } = useTranslation("account");
  return (
    <EntryCard title={t("logout.title")} lead={t("logout.text")}>
      <IntentForm schema={nothing} intent="logOut">
        <SubmitButton block>{t("logout.submit")}</SubmitButton>
      </IntentForm>
    </EntryCard>
  );
}
