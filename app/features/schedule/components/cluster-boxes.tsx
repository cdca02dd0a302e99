import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useSubmit } from "react-router";
import { Button } from "~/ui/button";
import { FieldSet } from "~/ui/field-set";
import { useField } from "~/ui/form/form-answer";
import { CheckInput } from "~/ui/form/inputs";
import { TextField } from "~/ui/text-field";
import type { LessonChoices } from "../lesson-choices";

/** The clusters of a lesson's form; of many only those that are chosen or were looked for. */
export function ClusterBoxes({ choices }: { choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  const { error } = useField("clusterIds");
  return (
    <FieldSet label={t("lesson.clusters")} name="clusterIds" error={error} required>
      <ClustersByCohort
        choices={choices}
        box={({ id, name }) => (
          <CheckInput key={id} id={`cluster-${id}`} name="clusterIds" value={id} label={name} />
        )}
      />
      {choices.hiddenClusters > 0 || choices.clusterSearch ? <Search choices={choices} /> : null}
    </FieldSet>
  );
}

interface ClustersByCohortProps {
  choices: LessonChoices;
  box: (cluster: { id: string; name: string }) => ReactNode;
}

/** One row of boxes for each cohort. */
export function ClustersByCohort({ choices, box }: ClustersByCohortProps) {
  const cohorts = [...new Set(choices.clusters.map(({ cohort }) => cohort))];
  return cohorts.map((cohort) => (
    <div key={cohort} className="lesson-form__cohort">
      <span className="lesson-form__cohort-name">{cohort}</span>
      <div className="lesson-form__clusters">
        {choices.clusters.filter((cluster) => cluster.cohort === cohort).map(box)}
      </div>
    </div>
  ));
}

/** Asks for the same page with other clusters; everything else that was filled in comes along. */
function Search({ choices }: { choices: LessonChoices }) {
  const { t } = useTranslation("schedule");
  const submit = useSubmit();
  const look = useCallback(
    (
      event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLInputElement>,
      form: HTMLFormElement | null,
    ) => {
      event.preventDefault();
      if (!form) return;
      const fields = new FormData(form);
      fields.delete("intent");
      void submit(fields, { method: "get", replace: true, preventScrollReset: true });
    },
    [submit],
  );
  return (
    <div className="lesson-form__search">
      <TextField
        name="clusterSearch"
        type="search"
        label={t("lesson.clusterSearch")}
        hint={t("lesson.clusterHidden", { count: choices.hiddenClusters })}
        defaultValue={choices.clusterSearch}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === "Enter") look(event, event.currentTarget.form);
        }}
      />
      <Button
        type="submit"
        formMethod="get"
        formNoValidate
        icon="search"
        onClick={(event) => look(event, event.currentTarget.form)}
      >
        {t("lesson.clusterLook")}
      </Button>
    </div>
  );
}
