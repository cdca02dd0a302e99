import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import type { MyWishes } from "../my-wishes.query.server";

/** What the training has asked of and given to oneself so far, planned placements included. */
export function OwnLedger({ ledger }: { ledger: MyWishes["ledger"] }) {
  const { t } = useTranslation("wishes");
  const minutes = (value: number | null) =>
    value === null ? t("ledger.unknown") : t("ledger.minutes", { count: value });
  return (
    <Card title={t("ledger.own")}>
      {ledger.stays === 0 && <p className="muted">{t("ledger.empty")}</p>}
      {ledger.stays > 0 && (
        <div className="stack">
          <p className="muted small">{t("ledger.ownText")}</p>
          <DescriptionList
            items={[
              { term: t("ledger.stays"), value: ledger.stays },
              { term: t("ledger.mean"), value: minutes(ledger.meanMinutes) },
              { term: t("ledger.longest"), value: minutes(ledger.longestMinutes) },
              {
                term: t("ledger.wishes"),
                value: t("ledger.of", { some: ledger.wishesGranted, all: ledger.wishesAnswered }),
              },
              { term: t("ledger.saturdays"), value: ledger.saturdays },
              {
                term: t("ledger.sizes"),
                value: t("ledger.both", { large: ledger.largeSites, small: ledger.smallSites }),
              },
              { term: t("ledger.districts"), value: ledger.districts },
            ]}
          />
        </div>
      )}
    </Card>
  );
}
