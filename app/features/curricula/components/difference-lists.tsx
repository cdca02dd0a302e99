import { useTranslation } from "react-i18next";
import type { CurriculumDifference, ModuleChange } from "~/domain/curriculum/compare-curricula";
import { levelKey } from "./level-key";

/** What is new, gone and changed between two versions, module by module. */
export function DifferenceLists({ difference }: { difference: CurriculumDifference }) {
  const { t } = useTranslation("curricula");
  const { added, gone, changed, unchanged } = difference;
  if (added.length + gone.length + changed.length === 0) {
    return <p className="text">{t("difference.nothing")}</p>;
  }
  return (
    <div className="stack">
      <Part title={t("difference.added")} isEmpty={added.length === 0}>
        {added.map(({ code, title, hours, targetLevel }) => (
          <li key={code}>
            {t("difference.module", { code, title })}
            <span className="small muted">
              {" "}
              {t("difference.addedText", { hours, target: t(levelKey(targetLevel)) })}
            </span>
          </li>
        ))}
      </Part>
      <Part title={t("difference.gone")} isEmpty={gone.length === 0}>
        {gone.map(({ code, title }) => (
          <li key={code}>{t("difference.module", { code, title })}</li>
        ))}
      </Part>
      <Part title={t("difference.changed")} isEmpty={changed.length === 0}>
        {changed.map((change) => (
          <li key={change.code}>
            {t("difference.module", { code: change.code, title: change.title })}
            <Changes change={change} />
          </li>
        ))}
      </Part>
      <p className="small muted">{t("difference.unchanged", { count: unchanged.length })}</p>
    </div>
  );
}

interface PartProps {
  title: string;
  isEmpty: boolean;
  children: React.ReactNode;
}

function Part({ title, isEmpty, children }: PartProps) {
  if (isEmpty) return null;
  return (
    <div>
      <h3 className="kern-heading-small">{title}</h3>
      <ul className="plain-list plain-list--lined">{children}</ul>
    </div>
  );
}

function Changes({ change }: { change: ModuleChange }) {
  const { t } = useTranslation("curricula");
  const { hours, targetLevel, prerequisites, titleChange } = change;
  const codes = (list: readonly string[]) => list.join(", ") || t("module.none");
  const parts = [
    titleChange && t("difference.titleChange", { from: titleChange.from }),
    hours && t("difference.hours", { ...hours }),
    targetLevel && t("difference.targetLevel", { ...targetLevel }),
    prerequisites &&
      t("difference.prerequisites", {
        from: codes(prerequisites.from),
        to: codes(prerequisites.to),
      }),
  ];
  return <div className="small muted">{parts.filter(Boolean).join(" · ")}</div>;
}
