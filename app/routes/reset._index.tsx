import { useTranslation } from "react-i18next";
import { clientAddressContext } from "~/auth/actor-context";
import { ResetRequest } from "~/features/accounts/components/reset-forms";
import { requestResetSchema } from "~/features/accounts/request-reset.schema";
import { requestReset } from "~/features/accounts/request-reset.server";
import { forVisitors, intents } from "~/http/intents";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import type { Route } from "./+types/reset._index";

export const loader = reads(async ({ request }: Route.LoaderArgs) => ({
  isSent: new URL(request.url).searchParams.has("sent"),
}));

export const action = intents({
  request: forVisitors(requestResetSchema, async ({ context, input }) => {
    await requestReset(input, context.get(clientAddressContext));
    return { kind: "done", to: paths.requestReset({ sent: 1 }) };
  }),
});

export default function RequestReset({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["account", "common"]);
  return (
    <>
      <title>{`${t("reset.requestTitle")} – ${t("common:product")}`}</title>
      <ResetRequest isSent={loaderData.isSent} />
    </>
  );
}
