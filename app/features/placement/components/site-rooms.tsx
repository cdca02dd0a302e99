import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { TableFrame } from "~/ui/table-frame";
import { TextLink } from "~/ui/text-link";
import type { BoardPhase, BoardSite } from "../board";

type SiteRoomsProps = {
  sites: readonly BoardSite[];
  phases: readonly BoardPhase[];
  /** For so many days a confirmation counts. */
  confirmationDays: number;
  /** Bars can be put down here. */
  isEditable: boolean;
};

/** Sites × phases with the places taken on the tightest days. */
export function SiteRooms({ sites, phases, confirmationDays, isEditable }: SiteRoomsProps) {
  const { t } = useTranslation("placement");
  const words = { closed: t("rooms.closed"), unconfirmed: t("rooms.unconfirmed") };
  const legend = t("rooms.legend", { days: confirmationDays });
  return (
    <section className="plan-panel kern-level-2" aria-labelledby="plan-rooms">
      <h2 className="kern-heading-medium plan-panel__title" id="plan-rooms">
        {t("rooms.title")}
      </h2>
      <TableFrame caption={`${t("rooms.caption")}: ${legend}`} dense className="plan-rooms">
        <thead>
          <tr>
            <th scope="col">{t("rooms.site")}</th>
            {phases.map((phase) => (
              <th key={phase.id} scope="col" className="table__cell--number">
                {shortTitle(phase.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.id} data-site={site.id} data-drop={isEditable ? "" : undefined}>
              <th scope="row">
                <TextLink quiet to={paths.site(site.id)}>
                  {shortSiteName(site.name)}
                </TextLink>
              </th>
              {phases.map(({ id }) => drawRoom(words, id, site))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="small muted plan-panel__body" aria-hidden="true">
        {legend}
      </p>
    </section>
  );
}

/** A table of hundreds of figures: what they mean stands in its caption, once. */
function drawRoom(words: RoomWords, phaseId: string, site: BoardSite) {
  const room = site.rooms.find((one) => one.phaseId === phaseId);
  if (!room?.isOpen) {
    return (
      <td key={phaseId} className="table__cell--number muted" title={words.closed}>
        –
      </td>
    );
  }
  const { taken, places, left, over } = room;
  const look = over > 0 ? "over" : left === 0 && places > 0 ? "full" : "free";
  const doubt = site.confirmation === "fresh" ? "" : "? ";
  return (
    <td
      key={phaseId}
      className={`table__cell--number plan-rooms__room plan-rooms__room--${look}`}
      title={doubt ? words.unconfirmed : undefined}
    >
      {`${doubt}${over > 0 ? "! " : ""}${taken}/${places}`}
    </td>
  );
}

type RoomWords = { closed: string; unconfirmed: string };

/** "A" for "Praxisstation A", so that the column stays narrow. */
function shortTitle(title: string): string {
  return title.split(" ").at(-1) ?? title;
}
