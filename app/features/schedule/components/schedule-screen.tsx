import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { paths } from "~/http/paths";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { TextLink } from "~/ui/text-link";
import type { LessonMove } from "../lesson-move.query.server";
import type { SchedulePage } from "../schedule-view";
import { LessonList } from "./lesson-list";
import { MonthGrid } from "./month-grid";
import { MoveDialog } from "./move-dialog";
import { NextLesson } from "./next-lesson";
import { ScheduleBar } from "./schedule-bar";
import { ScheduleSummary } from "./schedule-summary";
import { SheetsToday } from "./sheets-today";
import { useScheduleKeys } from "./use-schedule-keys";
import { WeekGrid } from "./week-grid";
import "./schedule.css";

interface ScheduleScreenProps {
  page: SchedulePage;
  /** The one primary action, and what else may be done with the page. */
  actions: ReactNode;
  /** The lesson that is being moved. */
  move: LessonMove | null;
}

/** One page for all schedules: whose lessons, in one of four views. */
export function ScheduleScreen({ page, actions, move }: ScheduleScreenProps) {
  const { t } = useTranslation("views");
  const { target, view } = page;
  useScheduleKeys(page);
  return (
    <Page width="wide">
      <PageHeader
        title={target.name || (page.hasOwn ? t(`mine.${view}`) : t("title"))}
        preline={target.kind !== "me" && <Kind page={page} />}
        summary={<ScheduleSummary page={page} />}
        actions={actions}
      />
      <NextLesson week={page.week} />
      <ScheduleBar page={page} />
      <Empty page={page} />
      <SheetsToday page={page} />
      <Shown page={page} />
      {move && <MoveDialog key={move.lessonId} page={page} move={move} />}
      <WaysOn page={page} />
    </Page>
  );
}

/** What is shown as a file, all of it in one's own calendar, and what to do when one cannot teach. */
function WaysOn({ page: { hasOwn, isTeaching } }: { page: SchedulePage }) {
  const { t } = useTranslation("calendars");
  const { t: cover } = useTranslation("cover");
  const [search] = useSearchParams();
  const file = paths.scheduleFile(Object.fromEntries(search));
  return (
    <p className="inline small">
      <TextLink to={file} reloadDocument>
        {t("fileOfWeek")}
      </TextLink>
      {hasOwn && <TextLink to={paths.calendars()}>{t("title")}</TextLink>}
      {isTeaching && <TextLink to={paths.availability()}>{cover("away.page")}</TextLink>}
      {isTeaching && <TextLink to={paths.cover()}>{cover("title")}</TextLink>}
    </p>
  );
}

function Kind({ page: { target } }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  if (target.kind === "me") return null;
  if (target.kind !== "cluster" || !target.id) return t(`kind.${target.kind}`);
  return <TextLink to={paths.cluster(target.id)}>{t("clusterPage")}</TextLink>;
}

function Empty({ page }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  if (page.week.lessons.length > 0) return null;
  const next = page.canPlan ? "emptyPlan" : page.target.kind === "me" ? "emptyMine" : "emptyOther";
  return (
    <p>
      <strong>{t(`empty.${page.view}`)}</strong> {t(next)}
    </p>
  );
}

function Shown({ page }: { page: SchedulePage }) {
  if (page.view === "month") return <MonthGrid page={page} />;
  if (page.view === "list") return <LessonList page={page} />;
  return <WeekGrid page={page} />;
}
