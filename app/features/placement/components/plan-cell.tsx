import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { Icon } from "~/ui/icon";
import type { BoardCell, BoardPhase, BoardRow, BoardSite } from "../board";
import { cellField } from "../place-trainees.schema";
import { cellId } from "./cell-id";
import { severityLook } from "./severity-look";
import { useSiteChoices } from "./site-choices";
import { Wishes } from "./wishes";

type PlanCellProps = {
  row: BoardRow;
  cell: BoardCell;
  phase: BoardPhase;
  sites: readonly BoardSite[];
  isEditable: boolean;
  onPlace: (field: string, siteId: string) => void;
};

/** One trainee in one phase: a choice of sites in a draft, a name otherwise. */
export function PlanCell(props: PlanCellProps) {
  const { cell, sites } = props;
  const { t } = useTranslation(["placement", "findings"]);
  const tone = cell.severity ? `plan-cell--${cell.severity}` : "";
  return (
    <td className={`plan-cell ${tone}`}>
      <div className="plan-cell__row">
        {cell.severity && cell.severity !== "note" && (
          <Icon
            name={severityLook[cell.severity].icon}
            size="small"
            label={t(`findings:severity.${cell.severity}`)}
          />
        )}
        <CellSite {...props} />
        {cell.grantedRank === null ? (
          <Wishes wishes={cell.wishes} sites={sites} />
        ) : (
          <GrantedWish rank={cell.grantedRank} />
        )}
      </div>
    </td>
  );
}

function CellSite({ row, cell, phase, sites, isEditable, onPlace }: PlanCellProps) {
  const { t } = useTranslation("placement");
  const id = cellId(row.traineeId, phase.id);
  const names = cell.siteIds.map((siteId) => nameOf(siteId, sites));
  const isSplit = names.length > 1;
  if (!isEditable || isSplit || (!cell.isNeeded && names.length === 0)) {
    const open = cell.isNeeded ? t("grid.nobody") : t("grid.notInPhase");
    const text = isSplit ? t("grid.split", { sites: names.join(", ") }) : (names[0] ?? open);
    return (
      <span
        id={id}
        tabIndex={-1}
        className={names.length > 0 ? "plan-cell__site" : "plan-cell__site muted"}
      >
        {text}
      </span>
    );
  }
  return <SiteSelect {...{ row, cell, phase, sites, onPlace, id }} />;
}

type SiteSelectProps = Omit<PlanCellProps, "isEditable"> & { id: string };

function SiteSelect({ row, cell, phase, sites, onPlace, id }: SiteSelectProps) {
  const { t } = useTranslation("placement");
  const { wished, others } = useSiteChoices(row, cell, phase, sites);
  const field = cellField(row.traineeId, phase.id);
  const current = cell.siteIds[0] ?? "";
  return (
    <select
      key={current}
      id={id}
      name={field}
      defaultValue={current}
      aria-label={t("grid.cell", { name: row.name, phase: phase.title })}
      className={current ? "plan-cell__select" : "plan-cell__select plan-cell__select--open"}
      onChange={(event) => onPlace(field, event.currentTarget.value)}
    >
      <option value="">{t("grid.nobody")}</option>
      {wished.length > 0 && (
        <optgroup label={t("grid.wished")}>
          <SiteOptions choices={wished} />
        </optgroup>
      )}
      {wished.length > 0 ? (
        <optgroup label={t("grid.others")}>
          <SiteOptions choices={others} />
        </optgroup>
      ) : (
        <SiteOptions choices={others} />
      )}
    </select>
  );
}

function SiteOptions({ choices }: { choices: readonly { value: string; label: string }[] }) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function GrantedWish({ rank }: { rank: number }) {
  const { t } = useTranslation("placement");
  return (
    <span className="plan-cell__granted" title={t("grid.grantedLong", { rank })}>
      <Icon name="check" size="small" />
      <span aria-hidden="true">{t("grid.granted", { rank })}</span>
      <span className="visually-hidden">{t("grid.grantedLong", { rank })}</span>
    </span>
  );
}

function nameOf(siteId: string, sites: readonly BoardSite[]): string {
  return shortSiteName(sites.find(({ id }) => id === siteId)?.name ?? "–");
}
