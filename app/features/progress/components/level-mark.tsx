import "./level.css";
import { useTranslation } from "react-i18next";
import { hasReachedTarget, LEVELS, type LevelValue } from "~/domain/progress/level";
import { classNames } from "~/ui/class-names";

/** A level as figure and colour; a strong border says that the target is reached. */
export function LevelMark({ level, target }: { level: LevelValue; target?: number }) {
  const { t } = useTranslation("progress");
  const isReached = target !== undefined && hasReachedTarget(level, target);
  const word = t(`level.${level}`);
  return (
    <span
      className={classNames("level", `level--${level}`, isReached && "level--reached")}
      title={t("levelLabel", { level, word })}
    >
      <span aria-hidden="true">{level}</span>
      <span className="visually-hidden">{t("levelLabel", { level, word })}</span>
    </span>
  );
}

export function LevelLegend() {
  const { t } = useTranslation("progress");
  return (
    <ul className="plain-list level-legend small" aria-label={t("legend")}>
      {LEVELS.map((level) => (
        <li key={level}>
          <LevelMark level={level} /> {t(`level.${level}`)}
        </li>
      ))}
      <li>
        <span className="level level--3 level--reached" aria-hidden="true" /> {t("targetReached")}
      </li>
    </ul>
  );
}
