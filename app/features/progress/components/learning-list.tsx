import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/link-button";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ModuleLearning } from "../trainee-learning.query.server";
import { LevelMark } from "./level-mark";
import type { ModuleItem } from "./module-list";

export type LearningItem = ModuleItem & { learning: ModuleLearning | null };

type LearningLinks = {
  openTo: (moduleId: string) => string;
  lessonTo: (lessonId: string) => string;
};

/** The trainee's own modules: where they stand, what they think, when it is taught. */
export function LearningList({
  modules,
  links,
}: {
  modules: LearningItem[];
  links: LearningLinks;
}) {
  return (
    <ol className="plain-list plain-list--lined module-list">
      {modules.map((module) => (
        <li key={module.id} id={module.code}>
          <LearningRow module={module} links={links} />
        </li>
      ))}
    </ol>
  );
}

function LearningRow({ module, links }: { module: LearningItem; links: LearningLinks }) {
  const { t } = useTranslation(["learning", "progress"]);
  const { id, code, title, level, target, missing, learning } = module;
  const words = { level: t(`progress:level.${level}`), target };
  const isWaiting = learning?.request?.outcome === null;
  return (
    <div className="module-row">
      <LevelMark level={level} target={target} />
      <div className="stack stack--tight">
        <h3 className="kern-heading-small">{`${code} ${title}`}</h3>
        <p className="muted small">{t("levelAndTarget", words)}</p>
        <LearningFacts module={module} lessonTo={links.lessonTo} />
        {missing.length > 0 && (
          <p className="small muted">{t("progress:missing", { modules: missing.join(", ") })}</p>
        )}
        <div className="inline">
          {isWaiting && <Badge tone="info">{t("waiting")}</Badge>}
          {level < 3 && !isWaiting && (
            <LinkButton size="small" to={links.openTo(id)} preventScrollReset>
              {t("canNow")}
            </LinkButton>
          )}
          <LinkButton size="small" variant="tertiary" to={links.openTo(id)} preventScrollReset>
            {t("open")}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}

type FactsProps = { module: LearningItem; lessonTo: (lessonId: string) => string };

function LearningFacts({ module: { level, learning }, lessonTo }: FactsProps) {
  const { t } = useTranslation(["learning", "progress"]);
  const locale = useLocale();
  if (!learning) return null;
  const { self, nextLesson, request } = learning;
  return (
    <>
      {self !== null && (
        <p className="small learning-self">
          {t("self", { word: t(`progress:level.${self}`) })} <LevelMark level={self} />
          {self !== level && <span className="muted">{t("selfDiffers")}</span>}
        </p>
      )}
      {nextLesson && (
        <p className="small">
          {t("nextLesson")}{" "}
          <Link className="link" to={lessonTo(nextLesson.id)}>
            {`${formatInstant(nextLesson.startsAt, locale)}: ${nextLesson.title}`}
          </Link>
        </p>
      )}
      {request?.outcome === "declined" && (
        <p className="small">{t("declined", { answer: request.answer ?? "" })}</p>
      )}
    </>
  );
}
