import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

interface PageHeaderProps {
  title: ReactNode;
  preline?: ReactNode;
  /** One line about what is seen: a period, a number, a state. */
  summary?: ReactNode;
  badges?: ReactNode;
  /** The pages above this one; shown where depth is over two. */
  crumbs?: readonly Crumb[];
  /** One primary action, last; at most two others before it. */
  actions?: ReactNode;
}

export function PageHeader({ title, preline, summary, badges, crumbs, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header__text">
        {crumbs && crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
        {preline && <p className="small muted">{preline}</p>}
        <div className="page-header__title">
          <h1 className="kern-heading-x-large">{title}</h1>
          {badges}
        </div>
        {summary && <p className="muted">{summary}</p>}
      </div>
      {actions && <div className="page-header__actions">{actions}</div>}
    </header>
  );
}
