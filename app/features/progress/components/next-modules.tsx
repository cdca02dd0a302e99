import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { LearningItem } from "./learning-list";

/** What could come next: a few modules that nothing stands in the way of. */
export function NextModules({ modules }: { modules: readonly LearningItem[] }) {
  const { t } = useTranslation("learning");
  const locale = useLocale();
  if (modules.length === 0) return null;
  return (
    <Card tone="info" title={t("next.title")}>
      <ul className="plain-list plain-list--lined">
        {modules.map(({ id, code, title, learning }) => (
          <li key={id}>
            <a className="link strong" href={`#${code}`}>{`${code} ${title}`}</a>
            <p className="muted small">
              {learning?.nextLesson
                ? t("next.lesson", { at: formatInstant(learning.nextLesson.startsAt, locale) })
                : t("next.noLesson")}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
