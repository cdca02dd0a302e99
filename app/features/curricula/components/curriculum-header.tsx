import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Confirm } from "~/ui/confirm";
import { LinkButton } from "~/ui/link-button";
import { PageHeader } from "~/ui/page-header";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CurriculumPage } from "../curriculum-page.query.server";

type CurriculumHeaderProps = { curriculum: CurriculumPage; files: ReactNode };

/** A version's name, since when it is valid, who follows it, and what can be done with it. */
export function CurriculumHeader({ curriculum, files }: CurriculumHeaderProps) {
  const { t } = useTranslation("curricula");
  const locale = useLocale();
  const { programme, modules, hours, cohorts } = curriculum;
  return (
    <>
      <PageHeader
        title={curriculum.title}
        preline={programme.title}
        summary={[
          t("validFrom", { on: formatDate(curriculum.validFrom, locale) }),
          t("modules", { count: modules.length }),
          t("hours", { hours }),
        ].join(" · ")}
        badges={curriculum.isFixed && <Badge icon="lock">{t("plan.fixed")}</Badge>}
        crumbs={[
          { label: t("programmes"), to: paths.programmes() },
          { label: programme.code, to: paths.programme(programme.id) },
        ]}
        actions={
          <>
            {files}
            <Actions curriculum={curriculum} />
          </>
        }
      />
      <Alert tone={curriculum.isFixed ? "warning" : "info"}>
        {cohorts.length === 0
          ? t("plan.unused")
          : t("plan.usedBy", { cohorts: cohorts.map(({ name }) => name).join(", ") })}{" "}
        {curriculum.isFixed && t("plan.fixedText")}
      </Alert>
    </>
  );
}

function Actions({ curriculum }: { curriculum: CurriculumPage }) {
  const { t } = useTranslation("curricula");
  const { id, isFixed, isOnly, cohorts, programme } = curriculum;
  return (
    <>
      {!isOnly && cohorts.length === 0 && <Discard curriculum={curriculum} />}
      <LinkButton to={paths.curriculum(id, { edit: "plan" })} icon="edit" preventScrollReset>
        {t("plan.edit")}
      </LinkButton>
      {isFixed ? (
        <LinkButton
          variant="primary"
          icon="copy"
          to={paths.programme(programme.id, { edit: "version" })}
        >
          {t("versions.create")}
        </LinkButton>
      ) : (
        <LinkButton
          variant="primary"
          icon="add"
          to={paths.curriculum(id, { module: "new" })}
          preventScrollReset
        >
          {t("module.add")}
        </LinkButton>
      )}
    </>
  );
}

function Discard({ curriculum }: { curriculum: CurriculumPage }) {
  const { t } = useTranslation("curricula");
  const { id, version, title, modules } = curriculum;
  return (
    <Confirm
      label={t("plan.discard")}
      title={t("plan.discardTitle")}
      variant="tertiary"
      icon="delete"
      align="end"
      form={
        <Form method="post">
          <input type="hidden" name="curriculumId" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button type="submit" name="intent" value="discard" variant="danger">
            {t("plan.discard")}
          </Button>
        </Form>
      }
    >
      {t("plan.discardText", { title, modules: t("modules", { count: modules.length }) })}
    </Confirm>
  );
}
