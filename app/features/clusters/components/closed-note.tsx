import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage } from "../cluster-page.query.server";
import { reopenClusterSchema } from "../reopen-cluster.schema";

/** Says that a cluster is closed, where its members went, and how to take that back. */
export function ClosedNote({ cluster }: { cluster: ClusterPage }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const { closing, mayManage, id, version } = cluster;
  if (!closing) return null;
  const { lastOn, successor } = closing;
  const reopen = (
    <IntentForm schema={reopenClusterSchema} intent="reopen" hidden={{ clusterId: id, version }}>
      <SubmitButton variant="secondary" size="small">
        {t("close.reopen")}
      </SubmitButton>
    </IntentForm>
  );
  return (
    <Alert
      tone="info"
      title={t("close.closed", { on: formatDate(lastOn, locale) })}
      actions={mayManage && reopen}
    >
      {successor && (
        <>
          {t("close.into")} <TextLink to={paths.cluster(successor.id)}>{successor.name}</TextLink>
        </>
      )}
    </Alert>
  );
}
