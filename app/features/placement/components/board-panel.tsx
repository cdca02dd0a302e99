import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { LinkButton } from "~/ui/link-button";

type BoardPanelProps = {
  title: ReactNode;
  preline: ReactNode;
  closeTo: string;
  children: ReactNode;
};

/** Beside the board, or over it where there is no room; it has an address and closes with Escape. */
export function BoardPanel({ title, preline, closeTo, children }: BoardPanelProps) {
  const { t } = useTranslation("common");
  const id = useId();
  const { pathname, search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const back = closeTo + search;
  useEffect(() => {
    if (pathname) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <aside
      className="board-panel kern-level-2"
      aria-labelledby={id}
      onKeyDown={({ key }) => {
        if (key === "Escape") void navigate(back, { preventScrollReset: true });
      }}
    >
      <header className="board-panel__head">
        <div>
          <p className="small muted">{preline}</p>
          <h2 className="kern-heading-medium" id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <LinkButton variant="tertiary" icon="close" iconOnly to={back} preventScrollReset>
          {t("action.close")}
        </LinkButton>
      </header>
      <div className="board-panel__body">{children}</div>
    </aside>
  );
}
