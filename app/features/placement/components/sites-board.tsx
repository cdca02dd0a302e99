import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { groupedBy } from "~/domain/grouped";
import { lanesOf } from "~/domain/placement/lanes";
import { shortSiteName } from "~/domain/placement/site-name";
import { paths } from "~/http/paths";
import { classNames } from "~/ui/class-names";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardGroup, BoardSite } from "../board";
import { cellToken } from "../edit-plan.schema";
import { drawBar } from "./board-bar";
import { type BoardScene, useScene } from "./board-scene";
import { type SiteBar, siteBarsOf } from "./site-bars";
import { drawStretch } from "./stretch";
import { UnplacedRow } from "./unplaced-row";
import { useNear } from "./use-near";

type SitesBoardProps = {
  groups: readonly BoardGroup[];
  sites: readonly BoardSite[];
  selected: ReadonlySet<string>;
};

/** Bars that are drawn at once; those of sites further down when they come near. */
const AT_ONCE = 250;

/** Sites in their districts with everybody who is there, and above them whoever is nowhere yet. */
export function SitesBoard({ groups, sites, selected }: SitesBoardProps) {
  const { view } = useScene();
  const { bars, unplaced } = siteBarsOf(groups);
  const bySite = groupedBy(bars, ({ part }) => part.siteId);
  const shown = sites.filter(({ district }) => !view.district || district === view.district);
  const districts = [...groupedBy(shown, ({ district }) => district)];
  let drawn = 0;
  return (
    <>
      <UnplacedRow unplaced={unplaced} selected={selected} />
      {districts.map(([district, own]) => (
        <tbody key={district} className="board__group">
          <tr className="board__row board__row--group">
            <th scope="rowgroup" className="board__name">
              <span className={`board__hue board__hue--${own[0]?.hue ?? 0}`} />
              {district}
            </th>
          </tr>
          {own.map((site) => {
            const there = bySite.get(site.id) ?? [];
            const isFirst = drawn < AT_ONCE || view.all;
            drawn += there.length;
            return <SiteRow key={site.id} {...{ site, selected, isFirst }} bars={there} />;
          })}
        </tbody>
      ))}
    </>
  );
}

type SiteRowProps = {
  site: BoardSite;
  bars: readonly SiteBar[];
  selected: ReadonlySet<string>;
  isFirst: boolean;
};

function SiteRow({ site, bars, selected, isFirst }: SiteRowProps) {
  const scene = useScene();
  const { place, isNear } = useNear<HTMLTableRowElement>(isFirst);
  const lanes = lanesOf(bars.map(({ part }) => part));
  const placed = bars.map((bar, index) => ({ ...bar, lane: lanes[index] ?? 0 }));
  const byPhase = groupedBy(isNear ? placed : [], ({ cell }) => cell.phaseId);
  return (
    <tr
      ref={place}
      className="board__row board__row--site"
      style={{ "--lanes": Math.max(0, ...lanes.map((lane) => lane + 1)) } as CSSProperties}
      data-site={site.id}
      data-drop={scene.isEditable ? "" : undefined}
    >
      <SiteName site={site} />
      {scene.phases.map(({ id }, column) =>
        drawCell(scene, { site, column, selected, bars: byPhase.get(id) ?? [] }),
      )}
    </tr>
  );
}

type SiteCell = {
  site: BoardSite;
  column: number;
  bars: readonly (SiteBar & { lane: number })[];
  selected: ReadonlySet<string>;
};

function drawCell(scene: BoardScene, { site, column, bars, selected }: SiteCell) {
  const phaseId = scene.phases[column]?.id;
  const spot = scene.spots[column];
  if (!phaseId || !spot) return null;
  return (
    <td key={phaseId} className="board__cell" style={spot} data-col={column}>
      {site.stretches
        .filter((stretch) => stretch.phaseId === phaseId)
        .map((stretch) => drawStretch(scene, site, column, stretch))}
      {bars.map(({ row: { traineeId, name }, ...bar }) => {
        const isSelected = selected.has(cellToken(traineeId, phaseId));
        return drawBar(scene, { ...bar, traineeId, column, label: name, isSelected });
      })}
    </td>
  );
}

/** With the day on which its places were last confirmed. */
function SiteName({ site }: { site: BoardSite }) {
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const { confirmation, confirmedOn } = site;
  const day = confirmedOn ? formatDate(confirmedOn, locale) : "";
  return (
    <th scope="row" className="board__name board__name--site">
      <TextLink quiet to={paths.site(site.id)}>
        <span className="board__label">{shortSiteName(site.name)}</span>
      </TextLink>
      <span className={classNames("board__age", confirmation !== "fresh" && "board__age--doubt")}>
        {t(`confirmed.${confirmation}`, { day })}
      </span>
    </th>
  );
}
