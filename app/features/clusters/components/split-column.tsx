import { useDroppable } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { ClusterMeasure } from "~/domain/clusters/balance";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import type { BoardColumn, BoardPerson, BoardPreference, ClusterBoard } from "../cluster-board";
import { Seat } from "./seat";
import { SizeBadge } from "./size-badge";

interface SplitColumnProps {
  column: BoardColumn;
  isPool: boolean;
  measure: ClusterMeasure | undefined;
  people: readonly BoardPerson[];
  board: ClusterBoard;
  broken: readonly BoardPreference[];
}

export function SplitColumn({ column, isPool, measure, people, board, broken }: SplitColumnProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  const { setNodeRef, isOver } = useDroppable({ id: column.key, disabled: isPool });
  const isWrong =
    measure?.judgement === "too-large" || (people.length > 0 && measure?.judgement === "too-small");
  return (
    <section
      ref={setNodeRef}
      aria-label={column.name}
      className={classNames(
        "split-column",
        isPool && "split-column--pool",
        isWrong && "split-column--wrong",
        isOver && "split-column--over",
      )}
    >
      <ColumnHead column={column} isPool={isPool} measure={measure} count={people.length} />
      {people.length === 0 ? (
        <p className="small muted split-column__empty">{t("splits:split.empty")}</p>
      ) : (
        <ul className="split-column__list">
          {people.map((person) => (
            <li key={person.id}>
              <Seat
                person={person}
                board={board}
                isMoved={person.home !== null && person.home !== column.key}
                isBroken={broken.some(({ traineeIds }) => traineeIds.includes(person.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type HeadProps = Pick<SplitColumnProps, "column" | "isPool" | "measure"> & { count: number };

function ColumnHead({ column, isPool, measure, count }: HeadProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  return (
    <header className="split-column__head">
      <div className="split-column__title">
        <span>{column.name}</span>
        {isPool || !measure ? (
          <Badge icon={false}>{t("trainees", { count })}</Badge>
        ) : (
          <SizeBadge count={measure.size} judgement={measure.judgement} short />
        )}
      </div>
      {measure && (
        <p className="small muted">
          {t("propose.measure", {
            partTimers: measure.partTimers,
            regions: t("propose.regions", { count: measure.regions }),
          })}
        </p>
      )}
      {column.lead && <p className="small muted truncate">{t("ledBy", { name: column.lead })}</p>}
      {column.isNew && <p className="small muted">{t("splits:split.isNew")}</p>}
    </header>
  );
}
