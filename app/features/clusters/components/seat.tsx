import { useDraggable } from "@dnd-kit/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatDayMonth } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardPerson, ClusterBoard } from "../cluster-board";

interface SeatProps {
  person: BoardPerson;
  board: ClusterBoard;
  /** Sits elsewhere than today. */
  isMoved: boolean;
  /** A wish about this person is not kept. */
  isBroken: boolean;
}

export function seatId(traineeId: string): string {
  return `seat-${traineeId}`;
}

/** A person in a cluster, to be taken up with the mouse or the space bar. */
export function Seat(props: SeatProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  const { person } = props;
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: person.id,
    disabled: person.later !== null,
    attributes: { roleDescription: t("splits:drag.role") },
  });
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      {...attributes}
      id={seatId(person.id)}
      className={classNames(seatClass(props), isDragging && "seat--dragging")}
    >
      <SeatText {...props} />
    </div>
  );
}

/** The same without a place: what follows the pointer. */
export function SeatCard(props: SeatProps & { overlay: true }) {
  return (
    <div className={classNames(seatClass(props), "seat--overlay")}>
      <SeatText {...props} />
    </div>
  );
}

function seatClass({ person, isMoved, isBroken }: SeatProps): string {
  return classNames(
    "seat kern-level-2",
    isMoved && "seat--moved",
    isBroken && "seat--broken",
    person.later && "seat--fixed",
  );
}

function SeatText({ person, board, isMoved, isBroken }: SeatProps) {
  const { t } = useTranslation(["clusters", "splits"]);
  const locale = useLocale();
  const from = isMoved ? board.columns.find(({ key }) => key === person.home) : null;
  const hasWish = board.preferences.some(({ traineeIds }) => traineeIds.includes(person.id));
  return (
    <>
      <span className="seat__name">
        <span title={person.name}>{person.name}</span>
        {hasWish && <WishMark isBroken={isBroken} />}
      </span>
      <Facts>
        {person.partTimePercent < 100 && (
          <span>{t("partTime", { percent: person.partTimePercent })}</span>
        )}
        {person.postcode && <span className="numeric">{person.postcode}</span>}
        {person.cohortId !== board.cohortId && (
          <span>{t("guestOf", { cohort: person.cohort })}</span>
        )}
        {from && <span>{t("splits:split.from", { cluster: from.name })}</span>}
        {person.later && (
          <span>
            {t("splits:split.later", {
              cluster: person.later.cluster,
              on: formatDayMonth(person.later.on, locale),
            })}
          </span>
        )}
      </Facts>
    </>
  );
}

function WishMark({ isBroken }: { isBroken: boolean }) {
  const { t } = useTranslation(["clusters", "splits"]);
  return (
    <span className={isBroken ? "seat__icon--broken" : undefined}>
      <Icon
        name={isBroken ? "warning" : "flag"}
        size="small"
        label={t(isBroken ? "splits:wish.broken" : "splits:wish.has")}
      />
    </span>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return <span className="seat__facts">{children}</span>;
}
