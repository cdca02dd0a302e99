import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { SelectField } from "~/ui/select-field";
import { TextLink } from "~/ui/text-link";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortCurriculum } from "../cohort-curriculum.query.server";

/** The version a cohort follows and the choice of another. */
export function CohortVersion({ cohort }: { cohort: CohortCurriculum }) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  const { id, title, validFrom, modules, hours } = cohort.current;
  return (
    <div className="columns columns--wide">
      <Card preline={t("move.now")} title={title} to={paths.curriculum(id)}>
        <p className="muted">
          {t("move.facts", {
            modules: t("modules", { count: modules }),
            hours,
            on: formatDate(validFrom, locale),
          })}
        </p>
      </Card>
      {cohort.others.length > 0 ? (
        <Choice cohort={cohort} />
      ) : (
        <EmptyState
          title={t("move.noOther")}
          action={
            <LinkButton to={paths.programme(cohort.programme.id, { edit: "version" })}>
              {t("move.toProgramme")}
            </LinkButton>
          }
        >
          {t("move.noOtherText")}
        </EmptyState>
      )}
    </div>
  );
}

function Choice({ cohort }: { cohort: CohortCurriculum }) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  return (
    <Card title={t("move.choose")}>
      <Form method="get" className="stack" preventScrollReset>
        <SelectField
          label={t("versions.version")}
          name="to"
          emptyChoice={false}
          defaultValue={cohort.move?.to.id ?? cohort.others[0]?.id}
          choices={cohort.others.map(({ id, title, validFrom }) => ({
            value: id,
            label: t("move.choice", { title, on: formatDate(validFrom, locale) }),
          }))}
        />
        <div>
          <Button type="submit" icon="eye">
            {t("move.show")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** Levels in modules that only earlier versions had. */
export function KeptLevels({ kept }: { kept: CohortCurriculum["kept"] }) {
  const { t } = useTranslation("curricula");
  if (kept.length === 0) return null;
  return (
    <Card title={t("move.kept")}>
      <p className="text">{t("move.keptText")}</p>
      <ul className="plain-list plain-list--lined">
        {kept.map(({ moduleId, curriculumId, code, title, trainees }) => (
          <li key={moduleId} className="inline inline--spread">
            <TextLink to={paths.curriculum(curriculumId)} quiet>
              {t("difference.module", { code, title })}
            </TextLink>
            <span className="small muted">{t("move.levels", { count: trainees })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
