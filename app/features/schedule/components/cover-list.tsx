import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { TextLink } from "~/ui/text-link";
import type { CoverPage } from "../cover-page.query.server";
import { CoverLesson } from "./cover-lesson";
import "./cover-list.css";

/** The lessons of the page, and the way to those that their trainer holds. */
export function CoverList({ page }: { page: CoverPage }) {
  const { t } = useTranslation("cover");
  const { trainerId, lessons, total, pageSize } = page;
  return (
    <>
      {lessons.length === 0 && (
        <EmptyState icon="success" title={t(trainerId ? "none" : "allHeld")}>
          {t(trainerId ? "noneText" : "allHeldText")}
        </EmptyState>
      )}
      <Held page={page} />
      <div className="columns cover-list">
        {lessons.map((lesson) => (
          <CoverLesson key={lesson.id} lesson={lesson} />
        ))}
      </div>
      <Pagination page={page.page} pageSize={pageSize} total={total} />
    </>
  );
}

/** Of a trainer's lessons only those are shown that they do not hold, unless somebody wants all. */
function Held({ page: { trainerId, startsOn, endsOn, held, isAll } }: { page: CoverPage }) {
  const { t } = useTranslation("cover");
  if (!trainerId || isAll || held === 0) return null;
  const to = paths.cover({ trainer: trainerId, from: startsOn, to: endsOn, show: "all" });
  return (
    <p className="small">
      {t("held", { count: held })} <TextLink to={to}>{t("showAll")}</TextLink>
    </p>
  );
}
