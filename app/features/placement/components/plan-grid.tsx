import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { TableFrame } from "~/ui/table-frame";
import { formatDayMonth, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardGroup, BoardPhase, BoardRow, BoardSite } from "../board";
import { PlanCell } from "./plan-cell";
import { Wishes } from "./wishes";
import "./plan.css";

type PlanGridProps = {
  caption: string;
  phases: readonly BoardPhase[];
  groups: readonly BoardGroup[];
  sites: readonly BoardSite[];
  isEditable: boolean;
  onPlace: (field: string, siteId: string) => void;
};

/** Trainees in their clusters × phases; head and names stay while the rest scrolls. */
export function PlanGrid({ caption, phases, groups, ...rest }: PlanGridProps) {
  const { t } = useTranslation("placement");
  const hasWishes = groups.some(({ rows }) => rows.some(({ wishes }) => wishes.length > 0));
  return (
    <TableFrame caption={caption} dense stickyColumn ownScroll className="plan-grid">
      <thead>
        <tr>
          <th scope="col">{t("grid.trainee")}</th>
          {hasWishes && (
            <th scope="col" className="plan-grid__wishes" title={t("grid.wishesHint")}>
              {t("grid.wishes")}
            </th>
          )}
          {phases.map((phase) => (
            <PhaseHead key={phase.id} phase={phase} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id ?? "none"}>
          <GroupHead
            group={group}
            columns={phases.length + Number(hasWishes)}
            isEditable={rest.isEditable}
          />
          {group.rows.map((row) => (
            <GridRow
              key={row.traineeId}
              row={row}
              phases={phases}
              hasWishes={hasWishes}
              {...rest}
            />
          ))}
        </tbody>
      ))}
    </TableFrame>
  );
}

function PhaseHead({ phase }: { phase: BoardPhase }) {
  const { t } = useTranslation("placement");
  const locale = useLocale();
  const { placed, needed, standing, startsOn, endsOn } = phase;
  return (
    <th scope="col">
      <span className="plan-grid__phase">
        <span>{phase.title}</span>
        <span className="numeric muted" title={t("grid.placedInPhaseLong", { placed, needed })}>
          {t("grid.placedInPhase", { placed, needed })}
        </span>
      </span>
      <span className="plan-grid__phase" title={formatDayRange(startsOn, endsOn, locale)}>
        <span className="numeric">
          {formatDayMonth(startsOn, locale)}–{formatDayMonth(endsOn, locale)}
        </span>
        <Badge tone={standing === "confirmed" ? "success" : "neutral"} icon={false}>
          {t(`standing.${standing}`)}
        </Badge>
      </span>
    </th>
  );
}

type GroupHeadProps = { group: BoardGroup; columns: number; isEditable: boolean };

function GroupHead({ group, columns, isEditable }: GroupHeadProps) {
  const { t } = useTranslation("placement");
  const name = group.name ?? t("grid.noCluster");
  return (
    <tr className="plan-grid__group">
      <th scope="rowgroup">
        <Tick
          name="clusterIds"
          value={isEditable ? group.id : null}
          label={t("grid.group", { name })}
        >
          <span>{name}</span>
        </Tick>
      </th>
      <td colSpan={columns} className="muted">
        {t("grid.size", { count: group.rows.length })}
      </td>
    </tr>
  );
}

type GridRowProps = Omit<PlanGridProps, "caption" | "groups"> & {
  row: BoardRow;
  hasWishes: boolean;
};

function GridRow({ row, phases, sites, hasWishes, ...rest }: GridRowProps) {
  return (
    <tr>
      <GridName row={row} isEditable={rest.isEditable} />
      {hasWishes && (
        <td className="plan-grid__wishes">
          <Wishes wishes={row.wishes} sites={sites} />
        </td>
      )}
      {phases.map((phase) => {
        const cell = row.cells.find(({ phaseId }) => phaseId === phase.id);
        if (!cell) return <td key={phase.id} />;
        return <PlanCell key={phase.id} {...{ row, cell, phase, sites }} {...rest} />;
      })}
    </tr>
  );
}

function GridName({ row, isEditable }: { row: BoardRow; isEditable: boolean }) {
  const { t } = useTranslation("placement");
  return (
    <th scope="row">
      <Tick
        name="traineeIds"
        value={isEditable ? row.traineeId : null}
        label={t("grid.select", { name: row.name })}
      >
        <span className="truncate" title={row.name}>
          {row.name}
        </span>
        {row.partTimePercent < 100 && (
          <span className="plan-grid__part-time">
            {t("grid.partTime", { percent: row.partTimePercent })}
          </span>
        )}
      </Tick>
    </th>
  );
}

type TickProps = { name: string; value: string | null; label: string; children: ReactNode };

/** A name that can be ticked, or (without a value) just the name. */
function Tick({ name, value, label, children }: TickProps) {
  if (value === null) return <span className="plan-grid__person">{children}</span>;
  return (
    <label className="plan-grid__person">
      <input type="checkbox" name={name} value={value} aria-label={label} />
      {children}
    </label>
  );
}
