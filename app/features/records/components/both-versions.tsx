import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import type { DraftValues } from "~/ui/form/draft-copy";
import type { DraftConflict } from "~/ui/form/draft-keeper";

type BothVersionsProps = { conflict: DraftConflict; resolve: (values: DraftValues) => void };

/** Two devices wrote the same week: both texts, and three ways to go on. */
export function BothVersions({ conflict, resolve }: BothVersionsProps) {
  const { t } = useTranslation("records");
  const { mine, theirs } = conflict;
  return (
    <Alert
      tone="warning"
      live
      title={t("conflict.title")}
      actions={
        <>
          <Button size="small" onClick={() => resolve(mine)}>
            {t("conflict.keepMine")}
          </Button>
          <Button size="small" onClick={() => resolve(theirs)}>
            {t("conflict.takeTheirs")}
          </Button>
          <Button size="small" onClick={() => resolve(joined(mine, theirs))}>
            {t("conflict.join")}
          </Button>
        </>
      }
    >
      <p>{t("conflict.text")}</p>
      <div className="both-versions">
        <Version title={t("conflict.mine")} text={mine.text} />
        <Version title={t("conflict.theirs")} text={theirs.text} />
      </div>
    </Alert>
  );
}

function Version({ title, text }: { title: string; text: DraftValues[string] | undefined }) {
  const { t } = useTranslation("records");
  return (
    <section>
      <p className="strong small">{title}</p>
      <p className="record-text">{String(text ?? "") || t("conflict.emptyText")}</p>
    </section>
  );
}

function joined(mine: DraftValues, theirs: DraftValues): DraftValues {
  const text = [theirs.text, mine.text].map((one) => String(one ?? "").trim()).filter(Boolean);
  const modules = [mine.moduleIds, theirs.moduleIds].flatMap((one) => one ?? []).filter(Boolean);
  return { text: text.join("\n\n"), moduleIds: [...new Set(modules)] };
}
