import { useTranslation } from "react-i18next";
import type { LevelValue } from "~/domain/progress/level";
import { paths } from "~/http/paths";
import { formatInstant } from "~/words/format";
import { isLocale } from "~/words/locale";
import { LevelMark } from "./level-mark";

export type HistoryItem = {
  id: string;
  level: LevelValue;
  setAt: string;
  setBy: string;
  site: string | null;
  evidence: string | null;
  link: string | null;
  file: string | null;
  isOwn: boolean;
  undoesId: string | null;
};

/** Who set which level when and where, the newest first. */
export function LevelHistory({ entries }: { entries: readonly HistoryItem[] }) {
  const { t, i18n } = useTranslation("progress");
  const locale = isLocale(i18n.language) ? i18n.language : "de";
  if (entries.length === 0) return <p className="muted small">{t("historyEmpty")}</p>;
  return (
    <ol className="plain-list level-history">
      {entries.map(({ id, level, setAt, setBy, site, evidence, link, file, undoesId }) => (
        <li key={id}>
          <LevelMark level={level} />
          <div>
            {undoesId && <p>{t("historyUndo", { level })}</p>}
            {evidence && <p>{evidence}</p>}
            {link && (
              <p>
                <a className="link" href={link} rel="noreferrer noopener" target="_blank">
                  {t("historyLink")}
                </a>
              </p>
            )}
            {file && (
              <p>
                <a className="link" href={paths.evidence(id)} download>
                  {t("historyFile", { name: file })}
                </a>
              </p>
            )}
            <p className="muted small">
              {site
                ? t("historyAt", { by: setBy, at: formatInstant(setAt, locale), site })
                : t("historyEntry", { by: setBy, at: formatInstant(setAt, locale) })}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
