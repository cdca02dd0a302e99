import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import type { BoardCell, BoardPhase, BoardRoom, BoardRow, BoardSite } from "../board";

/** What a cell offers: wished sites first, each with the places left; the one chosen has its bare name. */
export function useSiteChoices(
  row: BoardRow,
  cell: BoardCell,
  phase: BoardPhase,
  sites: readonly BoardSite[],
) {
  const { t } = useTranslation("placement");
  const [current] = cell.siteIds;
  const wishes = [...cell.wishes, ...row.wishes];
  const noteOf = (site: BoardSite, { left }: BoardRoom) => {
    if (cell.isBarred.includes(site.id)) return t("grid.barred");
    return left > 0 ? t("grid.free", { count: left }) : t("grid.full");
  };
  const open = sites.flatMap((site) => {
    const room = site.rooms.find(({ phaseId }) => phaseId === phase.id);
    if (!room || (!room.isOpen && site.id !== current)) return [];
    const name = shortSiteName(site.name);
    const note = noteOf(site, room);
    const label = site.id === current ? name : t("grid.option", { site: name, note });
    const rank = wishes.find(({ siteId }) => siteId === site.id)?.rank ?? null;
    return [{ value: site.id, label, rank }];
  });
  const wished = open
    .flatMap((choice) => (choice.rank === null ? [] : [{ ...choice, rank: choice.rank }]))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value, label, rank }) => ({
      value,
      label: value === current ? label : t("grid.wishOption", { rank, site: label }),
    }));
  return { wished, others: open.filter(({ rank }) => rank === null) };
}
