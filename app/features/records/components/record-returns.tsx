import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";

type Returned = { id: string; by: string; at: string; comment: string };

/** Why a week came back: the newest in sight while it waits, the others below. */
export function RecordReturns({
  returns,
  isOpen,
}: {
  returns: readonly Returned[];
  isOpen: boolean;
}) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const [latest] = returns;
  const earlier = isOpen ? returns.slice(1) : returns;
  return (
    <>
      {isOpen && latest && (
        <Alert tone="warning" title={t("returns.latest", { by: latest.by })}>
          <p className="record-text">{latest.comment}</p>
          <p className="small muted">{formatInstant(latest.at, locale)}</p>
        </Alert>
      )}
      {earlier.length > 0 && (
        <Card title={t("returns.earlier")}>
          <ol className="plain-list plain-list--lined">
            {earlier.map(({ id, by, at, comment }) => (
              <li key={id}>
                <p className="record-text">{comment}</p>
                <p className="small muted">
                  {t("returns.entry", { by, at: formatInstant(at, locale) })}
                </p>
              </li>
            ))}
          </ol>
        </Card>
      )}
    </>
  );
}
