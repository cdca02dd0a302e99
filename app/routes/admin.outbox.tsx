import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { OutboxList } from "~/features/accounts/components/outbox-list";
import { readOutbox } from "~/features/accounts/outbox.query.server";
import { sendMailAgainSchema } from "~/features/accounts/send-mail-again.schema";
import { sendMailAgain } from "~/features/accounts/send-mail-again.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { parseNumberParameter } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import type { Route } from "./+types/admin.outbox";

export const loader = reads(async ({ request, context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams.get("page");
  const page = parseNumberParameter(asked, 1, { min: 1, max: 10_000 });
  return { page, ...(await readOutbox(actor, { page })) };
});

export const action = intents({
  sendAgain: on(sendMailAgainSchema, async ({ actor, input }) =>
    answer(await sendMailAgain(actor, input), {
      noun: "account",
      to: paths.outbox(),
      toast: "admin:outbox.sentAgain",
    }),
  ),
});

export default function Outbox({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["admin", "common"]);
  const { page, pageSize, total, mails, isDelivered } = loaderData;
  return (
    <Page>
      <title>{`${t("outbox.title")} – ${t("common:product")}`}</title>
      <PageHeader title={t("outbox.title")} summary={t("outbox.summary")} />
      <OutboxList mails={mails} isDelivered={isDelivered} />
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  );
}
