import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { readAuditLog } from "~/features/accounts/audit-log.query.server";
import { auditFilterSchema } from "~/features/accounts/audit-log.schema";
import { AuditFilter } from "~/features/accounts/components/audit-filter";
import { AuditTable } from "~/features/accounts/components/audit-table";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import type { Route } from "./+types/admin.audit";

export const loader = reads(async ({ request, context }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const filter = auditFilterSchema.parse(search);
  return { filter, ...(await readAuditLog(actor, filter)) };
});

export default function Audit({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["admin", "common"]);
  const { filter, actions, rows, total, pageSize } = loaderData;
  return (
    <Page width="wide">
      <title>{`${t("audit.title")} – ${t("common:product")}`}</title>
      <PageHeader title={t("audit.title")} summary={t("audit.summary", { count: total })} />
      <AuditFilter filter={filter} actions={actions} />
      <AuditTable rows={rows} />
      <Pagination page={filter.page} pageSize={pageSize} total={total} />
    </Page>
  );
}
