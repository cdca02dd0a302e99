import type { ReactNode } from "react";
import type { Crumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { WeekView } from "../week-view";
import { NextLesson } from "./next-lesson";
import { WeekGrid } from "./week-grid";
import { WeekNavigation } from "./week-navigation";
import { WeekSummary } from "./week-summary";

interface WeekPageProps {
  week: WeekView;
  title: string;
  crumbs?: readonly Crumb[];
  /** The address of a week, named by its Monday; without one the week of today. */
  to: (monday: string | undefined) => string;
  showClusters: boolean;
  addTo?: (day: string) => string;
  action?: ReactNode;
  /** What is said above the grid of a week without lessons. */
  empty: { title: string; text: string };
  children?: ReactNode;
}

export function WeekPage(props: WeekPageProps) {
  const { week, title, crumbs, to, showClusters, addTo, action, empty, children } = props;
  return (
    <Page width="wide">
      <PageHeader
        title={title}
        summary={<WeekSummary week={week} />}
        {...(crumbs && { crumbs })}
        actions={
          <>
            <WeekNavigation monday={week.monday} today={week.today} to={to} />
            {action}
          </>
        }
      />
      {week.lessons.length === 0 && (
        <p>
          <strong>{empty.title}.</strong> {empty.text}
        </p>
      )}
      <NextLesson week={week} />
      <WeekGrid week={week} showClusters={showClusters} {...(addTo && { addTo })} />
      {children}
    </Page>
  );
}
