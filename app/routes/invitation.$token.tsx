import { useTranslation } from "react-i18next";
import { acceptInvitationSchema } from "~/features/accounts/accept-invitation.schema";
import { acceptInvitation } from "~/features/accounts/accept-invitation.server";
import { InvitationForm } from "~/features/accounts/components/invitation-form";
import { LinkExpired } from "~/features/accounts/components/link-expired";
import { readLink } from "~/features/accounts/invitation.query.server";
import { forVisitors, intents } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { answerLoggedIn } from "~/http/session-answer";
import type { Route } from "./+types/invitation.$token";

export const loader = reads(async ({ params }: Route.LoaderArgs) => ({
  invitation: await readLink(params.token, "invitation"),
}));

export const action = intents({
  accept: forVisitors(acceptInvitationSchema, async ({ request, input }) =>
    answerLoggedIn(await acceptInvitation(input), request, {
      noun: "account",
      to: paths.home(),
      toast: "account:invitation.done",
    }),
  ),
});

export default function Invitation({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation(["account", "common"]);
  const { invitation } = loaderData;
  return (
    <>
      <title>{`${t("invitation.title")} – ${t("common:product")}`}</title>
      {invitation ? (
        <InvitationForm token={params.token} invitation={invitation} />
      ) : (
        <LinkExpired purpose="invitation" />
      )}
    </>
  );
}
