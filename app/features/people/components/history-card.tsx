import { useTranslation } from "react-i18next";
import { isDay } from "~/domain/calendar/day";
import { Card } from "~/ui/card";
import { formatDate, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { HistoryEntry } from "../person-history";

const SHOWN_AT_ONCE = 8;

/** What was done, newest first, each in a sentence with who and when. */
export function HistoryCard({ history }: { history: readonly HistoryEntry[] }) {
  const { t } = useTranslation("people");
  const [recent, earlier] = [history.slice(0, SHOWN_AT_ONCE), history.slice(SHOWN_AT_ONCE)];
  return (
    <Card title={t("history.title")}>
      {history.length === 0 && <p className="muted">{t("history.empty")}</p>}
      <Entries entries={recent} />
      {earlier.length > 0 && (
        <details>
          <summary className="link">{t("history.earlier", { count: earlier.length })}</summary>
          <Entries entries={earlier} />
        </details>
      )}
    </Card>
  );
}

function Entries({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  return (
    <ol className="plain-list plain-list--lined">
      {entries.map((entry) => (
        <li key={entry.id} className="stack stack--tight">
          <Sentence entry={entry} />
          <span className="small muted">
            {entry.actor ?? t("history.system")}, {formatInstant(entry.at, locale)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The sentence of the action; the name of the action where a value of its sentence is unknown. */
function Sentence({ entry }: { entry: HistoryEntry }) {
  const { t, i18n } = useTranslation(["people", "admin"]);
  const locale = useLocale();
  const values = Object.entries(entry.values).map(([name, value]) => [
    name,
    isDay(value) ? formatDate(value, locale) : value,
  ]);
  const changed = entry.changed.map((field) => t(`edit.fact.${field as "email"}`)).join(", ");
  const known = { ...Object.fromEntries(values), ...(changed && { changed }) };
  const key = `history.says.${entry.action}` as "history.title";
  const isSaid = i18n.exists(key, { ns: "people" }) && isFilled(key, known);
  return (
    <span>
      {isSaid ? t(key, known) : t(`admin:audit.actions.${entry.action as "level.set"}`)}
      {entry.reason && <span className="muted">{` (${entry.reason})`}</span>}
    </span>
  );

  function isFilled(name: "history.title", given: Record<string, unknown>): boolean {
    const asked = t(name, { skipInterpolation: true }).matchAll(/\{\{(\w+)\}\}/g);
    return [...asked].every(([, value = ""]) => value in given);
  }
}
