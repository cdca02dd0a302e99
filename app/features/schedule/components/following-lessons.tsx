import { useTranslation } from "react-i18next";
import { formatDay, type Locale } from "~/words/format";
import type { FollowingLesson } from "../lesson-preview";
import { Sentences, useSentences } from "./sentences";

/** The other lessons of the series as they would be, each with what speaks against it. */
export function FollowingLessons({ lessons }: { lessons: readonly FollowingLesson[] }) {
  const { t } = useTranslation("schedule");
  if (lessons.length === 0) return <p className="small muted">{t("preview.othersOnly")}</p>;
  return (
    <div>
      <h3 className="kern-heading-small">{t("preview.others", { count: lessons.length })}</h3>
      <ul className="plain-list plain-list--lined">
        {lessons.map((lesson) => (
          <Following key={lesson.id} lesson={lesson} />
        ))}
      </ul>
    </div>
  );
}

function Following({ lesson: { day, from, to, clashes, warnings } }: { lesson: FollowingLesson }) {
  const { i18n } = useTranslation("schedule");
  const { ofClash, ofWarning } = useSentences();
  return (
    <li>
      <span className="numeric">
        {formatDay(day, i18n.language as Locale)}, {from}–{to}
      </span>
      {clashes.length > 0 && (
        <div className="small series-rows__clash">
          <Sentences sentences={clashes.map(ofClash)} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="small muted">
          <Sentences sentences={warnings.map(ofWarning)} />
        </div>
      )}
    </li>
  );
}
