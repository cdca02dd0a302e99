import {
  type FocusEventHandler,
  type KeyboardEventHandler,
  type MouseEventHandler,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "./class-names";

interface TableFrameProps {
  caption: string;
  captionShown?: boolean | undefined;
  dense?: boolean | undefined;
  stackOnPhone?: boolean | undefined;
  /** The first column stays when the table is moved sideways. */
  stickyColumn?: boolean | undefined;
  /** Scrolls inside this frame, so that the head stays in sight. */
  ownScroll?: boolean | undefined;
  className?: string | undefined;
  /** Makes the table a grid: one cell takes the focus and its keys move it. */
  grid?:
    | {
        /** How many rows there are, the head included, drawn or not. */
        rows: number;
        onKeyDown: KeyboardEventHandler;
        onFocus: FocusEventHandler;
        onClick: MouseEventHandler;
      }
    | undefined;
  tableRef?: Ref<HTMLTableElement> | undefined;
  /** thead, tbody, tfoot. */
  children: ReactNode;
}

/** The frame of every table; moves sideways by itself, so that the page never does. */
export function TableFrame(props: TableFrameProps) {
  const { caption, captionShown = false, dense, stackOnPhone, stickyColumn, ownScroll } = props;
  const { t } = useTranslation("common");
  const captionId = useId();
  const { frame, overflows } = useOverflow();
  const scrolling = overflows && { tabIndex: 0, "aria-label": t("table.scrollable", { caption }) };
  return (
    <section
      ref={frame}
      className={classNames(
        "table-frame kern-level-2",
        ownScroll ? "table-frame--own-scroll" : overflows === false && "table-frame--whole",
      )}
      aria-labelledby={overflows ? undefined : captionId}
      {...scrolling}
    >
      <table
        ref={props.tableRef}
        {...gridOf(props.grid)}
        className={classNames(
          "kern-table table",
          dense && "table--dense",
          stackOnPhone && "table--stack",
          stickyColumn && "table--sticky-column",
          props.className,
        )}
      >
        <caption id={captionId} className={captionShown ? "table__caption" : "visually-hidden"}>
          {caption}
        </caption>
        {props.children}
      </table>
    </section>
  );
}

function gridOf(grid: TableFrameProps["grid"]) {
  if (!grid) return {};
  const { rows, onKeyDown, onFocus, onClick } = grid;
  return { role: "grid", "aria-rowcount": rows, onKeyDown, onFocus, onClick };
}

/** A frame that scrolls must be reachable by keyboard; one that does not must not stand in the way. */
function useOverflow() {
  const frame = useRef<HTMLElement>(null);
  // Null until it is measured: then, and without scripts, it moves.
  const [overflows, setOverflows] = useState<boolean | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const table = element.querySelector("table");
    if (!table) return;
    const measure = () =>
      setOverflows(
        table.offsetWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return { frame, overflows };
}
