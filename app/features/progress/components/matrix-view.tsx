import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Alert } from "~/ui/alert";
import { Segments } from "~/ui/segments";
import { say } from "~/words/say";
import { conflictsIn } from "../level-conflicts";
import type { MatrixSection } from "../level-matrix";
import { ConflictList } from "./conflict-list";
import { LevelGrid } from "./level-grid";
import { LevelLegend } from "./level-mark";
import type { MatrixLinks } from "./matrix-links";
import { type MarkedCell, useMarking } from "./use-marking";

type MatrixViewProps = {
  sections: readonly MatrixSection[];
  links: MatrixLinks;
  canSet: boolean;
  /** The matrix with nothing open. */
  here: string;
};

/** The matrix of a cluster or cohort, a grid per curriculum. */
export function MatrixView({ sections, links, canSet, here }: MatrixViewProps) {
  const { t } = useTranslation("matrix");
  const [search] = useSearchParams();
  const show = search.get("show") === "hours" ? "hours" : "levels";
  const marking = useMarking(useEntriesOf(sections));
  return (
    <div className="stack">
      <div className="inline inline--spread">
        <LevelLegend />
        <Segments
          label={t("show.label")}
          param="show"
          fallback="levels"
          segments={[
            { value: "levels", label: t("show.levels") },
            { value: "hours", label: t("show.hours") },
          ]}
        />
      </div>
      {canSet && <p className="small muted level-grid__keys">{t("keys")}</p>}
      <ConflictList state={marking.failure} leaveTo={here} />
      <Refused state={marking.failure} />
      <p className="visually-hidden" aria-live="polite">
        {marking.isSaving ? t("saving") : ""}
      </p>
      {sections.map((section, index) => (
        <section key={section.curriculumId} className="stack stack--tight">
          {sections.length > 1 && (
            <h2 className="kern-heading-medium">
              {index === 0 ? section.title : t("guests", { curriculum: section.title })}
            </h2>
          )}
          <LevelGrid
            {...{ section, show, links }}
            caption={t("caption", { curriculum: section.title })}
            marking={canSet ? marking : undefined}
          />
        </section>
      ))}
    </div>
  );
}

function Refused({ state }: { state: ReturnType<typeof useMarking>["failure"] }) {
  const { i18n } = useTranslation();
  if (!state?.summary || conflictsIn(state).length > 0) return null;
  return (
    <Alert tone="danger" live>
      {say(i18n, state.summary)}
    </Alert>
  );
}

function useEntriesOf(sections: readonly MatrixSection[]) {
  const entries = useMemo(() => {
    const known = new Map<string, number>();
    for (const { modules, rows } of sections)
      for (const { traineeId, entries: counts } of rows)
        for (const [column, { id }] of modules.entries())
          known.set(`${traineeId} ${id}`, counts[column] ?? 0);
    return known;
  }, [sections]);
  return useCallback(
    ({ traineeId, moduleId }: MarkedCell) => entries.get(`${traineeId} ${moduleId}`) ?? 0,
    [entries],
  );
}
