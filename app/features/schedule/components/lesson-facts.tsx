import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { formatDuration, formatLongDay, formatMinuteRange, type Locale } from "~/words/format";
import type { ReadLesson } from "../lesson-page";

/** A lesson as everybody reads it who belongs to it. */
export function LessonFacts({ lesson }: { lesson: ReadLesson }) {
  const { t, i18n } = useTranslation("schedule");
  const { place, address, onlineUrl, modules, note } = lesson;
  const time = formatMinuteRange(lesson.from, lesson.to);
  return (
    <Card>
      <DescriptionList
        items={[
          {
            term: t("lesson.when"),
            value: (
              <>
                <strong>{formatLongDay(lesson.on, i18n.language as Locale)}</strong>
                <br />
                {time} <span className="muted">({formatDuration(lesson.to - lesson.from)})</span>
              </>
            ),
          },
          place !== null && {
            term: t("lesson.where"),
            value: (
              <>
                {place}
                {address && <span className="muted"> · {address}</span>}
              </>
            ),
          },
          onlineUrl !== null && {
            term: t("lesson.online"),
            value: (
              <a className="link" href={onlineUrl} rel="noreferrer">
                {t("lesson.openOnline")}
              </a>
            ),
          },
          {
            term: t("lesson.trainers"),
            value: lesson.trainers.join(", "),
          },
          { term: t("lesson.clusters"), value: lesson.clusters.join(", ") },
          modules.length > 0 && { term: t("lesson.modules"), value: <Modules of={modules} /> },
          note !== null && { term: t("lesson.note"), value: note },
          lesson.links.length > 0 && {
            term: t("lesson.material"),
            value: <Links of={lesson.links} />,
          },
        ]}
      />
    </Card>
  );
}

function Links({ of }: { of: ReadLesson["links"] }) {
  return (
    <ul className="plain-list">
      {of.map(({ title, url }) => (
        <li key={url}>
          <a className="link" href={url} rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Modules({ of }: { of: ReadLesson["modules"] }) {
  return (
    <ul className="plain-list">
      {of.map(({ name, minutes }) => (
        <li key={name}>
          {name} <span className="muted">({formatDuration(minutes)})</span>
        </li>
      ))}
    </ul>
  );
}
