import { useTranslation } from "react-i18next";
import type { LevelValue } from "~/domain/progress/level";
import { Disclosure } from "~/ui/disclosure";
import { LinkButton } from "~/ui/link-button";
import { type HistoryItem, LevelHistory } from "./level-history";
import { LevelMark } from "./level-mark";

export type ModuleItem = {
  id: string;
  code: string;
  title: string;
  hours: number;
  target: number;
  level: LevelValue;
  missing: readonly string[];
  history: readonly HistoryItem[];
};

type ModuleListProps = {
  modules: readonly ModuleItem[];
  /** Where a module's level is set; missing for who may only read. */
  setTo?: (moduleId: string) => string;
};

/** A trainee's modules, each with its level, its target and what led there. */
export function ModuleList({ modules, setTo }: ModuleListProps) {
  const { t } = useTranslation("progress");
  return (
    <ol className="plain-list plain-list--lined module-list">
      {modules.map((module) => (
        <li key={module.id} id={module.code}>
          <ModuleRow module={module} />
          <div className="inline">
            <HistoryDisclosure entries={module.history} />
            {setTo && (
              <LinkButton size="small" to={setTo(module.id)} preventScrollReset>
                {t("set.open")}
              </LinkButton>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function ModuleRow({ module }: { module: ModuleItem }) {
  const { t } = useTranslation("progress");
  const { code, title, hours, level, target } = module;
  return (
    <div className="module-row">
      <LevelMark level={level} target={target} />
      <div>
        <h3 className="kern-heading-small">{`${code} ${title}`}</h3>
        <p className="muted small">
          {t(`level.${level}`)} · {t("targetIs", { level: target, word: targetWord(t, target) })}
          {" · "}
          {t("hours", { count: hours })}
        </p>
      </div>
    </div>
  );
}

function targetWord(t: ReturnType<typeof useTranslation<"progress">>["t"], target: number): string {
  const words = [t("level.0"), t("level.1"), t("level.2"), t("level.3")];
  return words[target] ?? "";
}

function HistoryDisclosure({ entries }: { entries: readonly HistoryItem[] }) {
  const { t } = useTranslation("progress");
  if (entries.length === 0) return null;
  return (
    <Disclosure label={t("history")} size="small" variant="tertiary" floating={false}>
      <LevelHistory entries={entries} />
    </Disclosure>
  );
}
