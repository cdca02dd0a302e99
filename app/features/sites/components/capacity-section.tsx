import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { formatDate, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SitePage } from "../site-page.query.server";
import { CapacityForm } from "./capacity-form";

type Capacity = SitePage["capacities"][number];
type CapacitySectionProps = Pick<
  SitePage,
  "capacities" | "mayEdit" | "site" | "proposal" | "rules"
>;

/** Places per period with their confirmation; a planner changes them in place. */
export function CapacitySection(props: CapacitySectionProps) {
  const { capacities, mayEdit, site, rules } = props;
  const { t } = useTranslation("sites");
  const current = capacities.filter(({ isOver }) => !isOver);
  const over = capacities.filter(({ isOver }) => isOver);
  return (
    <Card title={t("capacity.title")}>
      <div className="stack">
        <p className="small muted">
          {t("capacity.summary")} {t("capacity.counts", { days: rules.confirmationDays })}
        </p>
        <Proposal {...props} />
        {capacities.length === 0 && <p>{t("capacity.none", { places: site.trainingPlaces })}</p>}
        <ul className="plain-list plain-list--lined">
          {[...current, ...over].map((capacity) => (
            <li key={`${capacity.id}-${capacity.version}`} className="stack stack--tight">
              <CapacityLine capacity={capacity} />
              {mayEdit && !capacity.isOver && <EditCapacity siteId={site.id} capacity={capacity} />}
            </li>
          ))}
        </ul>
        {mayEdit && (
          <Disclosure label={t("capacity.add")} icon="add" size="small" floating={false}>
            <CapacityForm key={capacities.length} siteId={site.id} />
          </Disclosure>
        )}
      </div>
    </Card>
  );
}

/** What training places and trainers allow, before the site answers. */
function Proposal({ proposal, site }: Pick<CapacitySectionProps, "proposal" | "site">) {
  const { t } = useTranslation("sites");
  const { guided, limitedBy, places } = proposal;
  return (
    <p>
      <span className="strong">{t("capacity.proposal", { count: places })}</span>{" "}
      <span className="small muted">
        {t(`capacity.limitedBy.${limitedBy}`, { guided, trainingPlaces: site.trainingPlaces })}
      </span>
    </p>
  );
}

function CapacityLine({ capacity }: { capacity: Capacity }) {
  const { t } = useTranslation("sites");
  const locale = useLocale();
  const { startsOn, endsOn, places, isOver, confirmation, confirmedOn } = capacity;
  const day = confirmedOn ? formatDate(confirmedOn, locale) : "";
  const who = capacity.confirmedBy ?? "–";
  const how = capacity.confirmedHow ? t(`capacity.how.${capacity.confirmedHow}`) : null;
  return (
    <div className={isOver ? "muted" : undefined}>
      <div className="inline inline--spread">
        <span className="strong numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
        <span className="numeric">
          {t("capacity.places")}: <strong>{places}</strong>
        </span>
      </div>
      <div className="inline small">
        {isOver && t("capacity.over")}
        {!isOver && confirmation !== "fresh" && (
          <Badge tone={confirmation === "old" ? "warning" : "danger"}>
            {t(`capacity.age.${confirmation}`)}
          </Badge>
        )}
        {confirmedOn && (
          <span className="muted">
            {how ? t("capacity.byHow", { day, who, how }) : t("capacity.by", { day, who })}
          </span>
        )}
      </div>
    </div>
  );
}

function EditCapacity({ siteId, capacity }: { siteId: string; capacity: Capacity }) {
  const { t } = useTranslation("sites");
  return (
    <Disclosure
      label={t("capacity.edit")}
      variant="tertiary"
      size="small"
      icon="edit"
      floating={false}
    >
      <CapacityForm siteId={siteId} capacity={capacity} />
    </Disclosure>
  );
}
