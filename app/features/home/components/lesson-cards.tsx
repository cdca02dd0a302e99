import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Agenda, AgendaByDay, type AgendaLesson } from "./agenda";

type LessonDays = {
  today: string;
  monday: string;
  /** On a weekend the week shown is the one that comes. */
  isWeekend: boolean;
  lessons: readonly AgendaLesson[];
};

type TodayProps = {
  home: LessonDays /** Who teaches takes attendance from here. */;
  withAttendance?: boolean;
};

export function TodayLessons({ home, withAttendance = false }: TodayProps) {
  const { t } = useTranslation("home");
  const lessons = home.lessons.filter(({ on }) => on === home.today);
  if (home.isWeekend) return <Alert tone="info">{t("today.weekend")}</Alert>;
  return (
    <Card title={t("today.lessons")}>
      {lessons.length > 0 ? (
        <Agenda lessons={lessons} withAttendance={withAttendance} />
      ) : (
        <p className="muted">{t("today.free")}</p>
      )}
    </Card>
  );
}

export function ThisWeek({ home }: { home: LessonDays }) {
  const { t } = useTranslation("home");
  const coming = home.lessons.filter(({ on }) => on > home.today);
  return (
    <Card
      title={home.isWeekend ? t("week.titleNext") : t("week.title")}
      aside={
        <LinkButton size="small" to={paths.myWeek(home.monday)}>
          {t("week.open")}
        </LinkButton>
      }
    >
      {coming.length > 0 ? (
        <AgendaByDay lessons={coming} />
      ) : (
        <p className="muted">{t(home.lessons.length > 0 ? "week.noMore" : "week.empty")}</p>
      )}
    </Card>
  );
}
