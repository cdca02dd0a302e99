import type { Announcements, UniqueIdentifier } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import type { ClusterBoard } from "../cluster-board";

/** What a screen reader says while somebody is dragged. */
export function useBoardWords({ people, columns }: ClusterBoard) {
  const { t } = useTranslation(["clusters", "splits"]);
  const person = (id: UniqueIdentifier) => people.find((one) => one.id === id)?.name ?? "";
  const column = (id: UniqueIdentifier) =>
    columns.find(({ key }) => key === id)?.name ?? t("without.column");
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("splits:drag.start", { name: person(active.id) }),
    onDragOver: ({ over }) =>
      over ? t("splits:drag.over", { cluster: column(over.id) }) : undefined,
    onDragEnd: ({ active, over }) =>
      over
        ? t("splits:drag.end", { name: person(active.id), cluster: column(over.id) })
        : t("splits:drag.cancel"),
    onDragCancel: () => t("splits:drag.cancel"),
  };
  return { announcements, screenReaderInstructions: { draggable: t("splits:drag.how") } };
}
