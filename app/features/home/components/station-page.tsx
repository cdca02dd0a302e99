import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatLongDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { OwnStation } from "../own-stations.query.server";
import { PlacementCard } from "./placement-card";

type StationPageProps = { stations: readonly OwnStation[]; hasNext: boolean };

/** All that somebody needs who sets out for a new site tomorrow. */
export function StationPage({ stations, hasNext }: StationPageProps) {
  const { t } = useTranslation("stations");
  const [first] = stations;
  return (
    <Page>
      <PageHeader
        title={t(first?.isNow ? "titleNow" : "title")}
        summary={first && <When station={first} />}
        actions={
          first && (
            <LinkButton to={paths.calendars()} icon="calendar">
              {t("calendar")}
            </LinkButton>
          )
        }
      />
      <div className="stack">
        {stations.map((station) => (
          <PlacementCard
            key={station.id}
            title={t(station.isNow ? "titleNow" : "title")}
            placement={station}
            way={station.way}
            footer={isOpen(station) && <p className="small">{t("provisional")}</p>}
          />
        ))}
        {!first && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
        {first && !hasNext && <p className="muted">{t("noNext")}</p>}
      </div>
    </Page>
  );
}

function isOpen({ standing, isNow }: OwnStation): boolean {
  return standing === "provisional" && !isNow;
}

function When({ station: { isNow, phase, startsOn, endsOn } }: { station: OwnStation }) {
  const { t } = useTranslation("stations");
  const locale = useLocale();
  const day = formatLongDay(isNow ? endsOn : startsOn, locale);
  return t(isNow ? "runs" : "begins", { phase, day });
}
