import { useTranslation } from "react-i18next";
import { LinkExpired } from "~/features/accounts/components/link-expired";
import { ResetForm } from "~/features/accounts/components/reset-forms";
import { readLink } from "~/features/accounts/invitation.query.server";
import { resetPasswordSchema } from "~/features/accounts/reset-password.schema";
import { resetPassword } from "~/features/accounts/reset-password.server";
import { forVisitors, intents } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { answerLoggedIn } from "~/http/session-answer";
import type { Route } from "./+types/reset.$token";

export const loader = reads(async ({ params }: Route.LoaderArgs) => ({
  link: await readLink(params.token, "reset"),
}));

export const action = intents({
  reset: forVisitors(resetPasswordSchema, async ({ request, input }) =>
    answerLoggedIn(await resetPassword(input), request, {
      noun: "account",
      to: paths.home(),
      toast: "account:reset.done",
    }),
  ),
});

export default function Reset({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation(["account", "common"]);
  return (
    <>
      <title>{`${t("reset.title")} – ${t("common:product")}`}</title>
      {loaderData.link ? (
        <ResetForm token={params.token} link={loaderData.link} />
      ) : (
        <LinkExpired purpose="reset" />
      )}
    </>
  );
}
