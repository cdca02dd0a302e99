import { useTranslation } from "react-i18next";
import { Dialog } from "~/ui/dialog";
import { SubmitButton, TextInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import type { ClusterPage } from "../cluster-page.query.server";
import { renameClusterSchema } from "../rename-cluster.schema";

export function RenameDialog({ cluster, closeTo }: { cluster: ClusterPage; closeTo: string }) {
  const { t } = useTranslation(["clusters", "common"]);
  return (
    <Dialog title={t("rename.title")} closeTo={closeTo}>
      <IntentForm
        schema={renameClusterSchema}
        intent="rename"
        hidden={{ clusterId: cluster.id, version: cluster.version }}
        defaults={{ name: cluster.name }}
        className="stack"
      >
        <TextInput label={t("rename.name")} name="name" autoComplete="off" required />
        <div className="form-actions">
          <LinkButton to={closeTo} preventScrollReset replace>
            {t("common:action.cancel")}
          </LinkButton>
          <SubmitButton>{t("rename.save")}</SubmitButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}
