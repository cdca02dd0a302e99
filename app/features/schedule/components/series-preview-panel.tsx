import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { CheckInput } from "~/ui/form/inputs";
import { say } from "~/words/say";
import type { SeriesPreview } from "../series-preview";
import { CheckWithoutScripts } from "./lesson-preview-panel";
import { SeriesRow } from "./series-row";

interface SeriesPreviewPanelProps {
  preview: SeriesPreview | null;
  isChecking: boolean;
}

/** Every date with what becomes of it and why; each can be taken out or brought back. */
export function SeriesPreviewPanel({ preview, isChecking }: SeriesPreviewPanelProps) {
  const { t } = useTranslation(["series", "schedule"]);
  const isEmpty = !preview || preview.rows.length === 0;
  return (
    <Card
      title={t("preview.title")}
      aside={
        <span className="small muted" aria-live="polite">
          {isChecking
            ? t("schedule:preview.checking")
            : preview && t("preview.count", { count: preview.count })}
        </span>
      }
    >
      <div className="stack">
        <div aria-live="polite">
          {preview ? (
            <Verdict preview={preview} />
          ) : (
            <p className="muted">{t("preview.waiting")}</p>
          )}
        </div>
        {!isEmpty && (
          <ul className="plain-list plain-list--lined series-rows">
            {preview.rows.map((row) => (
              <SeriesRow key={row.on} row={row} />
            ))}
          </ul>
        )}
        <CheckWithoutScripts />
      </div>
    </Card>
  );
}

function Verdict({ preview }: { preview: SeriesPreview }) {
  const { t, i18n } = useTranslation("series");
  const { refused, clashing } = preview;
  if (refused) {
    const { code, values } = refused;
    const key = `schedule:refused.${code}`;
    return <Alert tone="danger" title={say(i18n, { key, ...(values && { values }) })} />;
  }
  const warned = preview.rows.filter(({ warnings }) => warnings.length > 0).length;
  return (
    <div className="stack stack--tight">
      {clashing > 0 && (
        <>
          <Alert tone="danger" title={t("preview.clashing", { count: clashing })}>
            {t("preview.clashingText")}
          </Alert>
          <CheckInput name="skipClashes" label={t("preview.skipClashes")} />
        </>
      )}
      {warned > 0 && <Alert tone="warning" title={t("preview.warned", { count: warned })} />}
      {clashing === 0 && warned === 0 && <Alert tone="success" title={t("preview.free")} />}
    </div>
  );
}
