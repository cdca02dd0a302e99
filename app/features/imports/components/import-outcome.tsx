import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Confirm } from "~/ui/confirm";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatInstant } from "~/words/format";
import type { Locale } from "~/words/locale";
import { undoImportSchema } from "../apply-import.schema";
import type { ImportPreview } from "../import-preview.query.server";
import { useCounts } from "./use-counts";

/** What became of a list that was confirmed, and the way back. */
export function ImportOutcome({ list }: { list: ImportPreview }) {
  const { t, i18n } = useTranslation("imports");
  const counts = useCounts();
  const at = (instant: string) => formatInstant(instant, i18n.language as Locale);
  if (list.undoneAt) {
    return (
      <Alert tone="info" title={t("undone.title")}>
        {t("undone.text", { at: at(list.undoneAt) })}
      </Alert>
    );
  }
  if (!list.applied || !list.effect) return null;
  const values = { at: at(list.applied.at), name: list.applied.by, counts: counts(list.effect) };
  return (
    <Alert tone="success" title={t("applied.title")} actions={<OutcomeActions list={list} />}>
      {t("applied.text", values)}
    </Alert>
  );
}

function OutcomeActions({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  return (
    <>
      {list.kind === "trainees" && list.cohort && (
        <LinkButton variant="primary" size="small" to={paths.clusters(list.cohort.id)}>
          {t("applied.toClusters")}
        </LinkButton>
      )}
      {list.cohort ? (
        <WayToCohort kind={list.kind} cohortId={list.cohort.id} />
      ) : (
        <WayTo kind={list.kind} />
      )}
      <UndoForm list={list} />
    </>
  );
}

function WayToCohort({ kind, cohortId }: Pick<ImportPreview, "kind"> & { cohortId: string }) {
  const { t } = useTranslation("imports");
  const isLevels = kind === "levels";
  return (
    <LinkButton
      size="small"
      to={isLevels ? paths.cohortProgress(cohortId) : paths.cohort(cohortId)}
    >
      {t(isLevels ? "applied.toLevels" : "applied.toTrainees")}
    </LinkButton>
  );
}

function WayTo({ kind }: Pick<ImportPreview, "kind">) {
  const { t } = useTranslation("imports");
  if (kind === "modules") return null;
  const isFigures = kind === "services" || kind === "volumes";
  return (
    <LinkButton size="small" to={isFigures ? paths.volumes() : paths.sites()}>
      {t(isFigures ? "applied.toVolumes" : "applied.toSites")}
    </LinkButton>
  );
}

function UndoForm({ list }: { list: ImportPreview }) {
  const { t } = useTranslation("imports");
  const form = (
    <IntentForm schema={undoImportSchema} intent="undo" hidden={{ version: list.version }}>
      <SubmitButton variant="danger">{t("applied.undoSubmit")}</SubmitButton>
    </IntentForm>
  );
  return (
    <Confirm
      label={t("applied.undo")}
      title={t("applied.undoTitle")}
      size="small"
      align="start"
      form={form}
    >
      {t(undoWords[list.kind])}
    </Confirm>
  );
}

const undoWords = {
  trainees: "applied.undoTrainees",
  capacities: "applied.undoCapacities",
  trainers: "applied.undoRecords",
  sites: "applied.undoRecords",
  travel: "applied.undoRecords",
  modules: "applied.undoRecords",
  services: "applied.undoRecords",
  volumes: "applied.undoRecords",
  levels: "applied.undoLevels",
} as const;
