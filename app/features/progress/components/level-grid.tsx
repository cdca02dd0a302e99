import "./level.css";
import { type MouseEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import { TableFrame } from "~/ui/table-frame";
import type { MatrixSection } from "../level-matrix";
import { LevelGridHead } from "./level-grid-head";
import { LevelGridRow } from "./level-grid-row";
import type { MatrixLinks } from "./matrix-links";
import { PlaceLine } from "./place-line";
import { useCellWords } from "./use-cell-words";
import { useLevelKeys } from "./use-level-keys";
import type { useMarking } from "./use-marking";
import { useRowWindow } from "./use-row-window";

type LevelGridProps = {
  section: MatrixSection;
  caption: string;
  show: "levels" | "hours";
  links: MatrixLinks;
  /** Missing for who may only read. */
  marking?: ReturnType<typeof useMarking> | undefined;
};

/** Trainees × modules, with the keyboard of a spreadsheet; long ones draw what is in sight. */
export function LevelGrid({ section, caption, show, links, marking }: LevelGridProps) {
  const { t } = useTranslation("matrix");
  const { modules, rows } = section;
  const table = useRef<HTMLTableElement>(null);
  const [search] = useSearchParams();
  const drawn = useRowWindow(table, rows.length, search.get("rows") === "all");
  const keys = useLevelKeys({
    table,
    size: { rows: rows.length, columns: modules.length },
    show: drawn.show,
    onUndo: marking?.undo,
    onLevel:
      marking &&
      (({ row, column }, level) => {
        const [trainee, module] = [rows[row], modules[column]];
        if (trainee && module)
          marking.mark({ traineeId: trainee.traineeId, moduleId: module.id }, level);
      }),
  });
  const openCell = useOpenInPage();
  const lineId = useId();
  const words = useCellWords(show);
  return (
    <div className="stack stack--tight">
      <TableFrame
        caption={caption}
        dense
        stickyColumn
        ownScroll
        className="level-grid"
        tableRef={table}
        grid={{ rows: rows.length + 1, ...keys, onClick: openCell }}
      >
        <Columns modules={modules.length} show={show} />
        <LevelGridHead modules={modules} links={links} />
        {drawn.before > 0 && <Spacer height={drawn.before} />}
        <tbody>
          {rows.slice(drawn.first, drawn.last).map((row, offset) => (
            <LevelGridRow
              key={row.traineeId}
              {...{ row, modules, words, links, lineId }}
              index={drawn.first + offset}
              focused={keys.place.row === drawn.first + offset ? keys.place.column : null}
              pending={marking?.pending}
            />
          ))}
        </tbody>
        {drawn.after > 0 && <Spacer height={drawn.after} />}
      </TableFrame>
      <PlaceLine id={lineId} section={section} place={keys.place} />
      {drawn.after > 0 && (
        <noscript>
          {t("firstRows", { count: drawn.last })}{" "}
          <Link to={`?${withAllRows(search)}`}>{t("allRows", { count: rows.length })}</Link>
        </noscript>
      )}
    </div>
  );
}

/** Widths that no row has to be read for, so that rows come and go without the others being measured. */
function Columns({ modules, show }: { modules: number; show: "levels" | "hours" }) {
  return (
    <colgroup>
      <col className="level-grid__names" />
      <col span={modules} className={`level-grid__${show}`} />
      <col className="level-grid__reached" />
    </colgroup>
  );
}

function withAllRows(search: URLSearchParams): URLSearchParams {
  const whole = new URLSearchParams(search);
  whole.set("rows", "all");
  return whole;
}

/** Stands for the rows that are not drawn, so that the frame scrolls over all of them. */
function Spacer({ height }: { height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr className="level-grid__spacer">
        <td style={{ blockSize: height }} />
      </tr>
    </tbody>
  );
}

/** Names and cells are plain links, a thousand times; where scripts run they open without a new page. */
function useOpenInPage() {
  const navigate = useNavigate();
  return (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("tbody a[href]");
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (!link || !isPlain) return;
    event.preventDefault();
    const to = link.getAttribute("href") ?? "";
    void navigate(to, { preventScrollReset: to.startsWith(window.location.pathname) });
  };
}
