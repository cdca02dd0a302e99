import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { LinkButton } from "~/ui/link-button";
import type { TrainerPage } from "../trainer-page.query.server";

/** How to reach a trainer, where they belong and how many trainees they take. */
export function TrainerAbout({ trainer }: { trainer: TrainerPage }) {
  const { t } = useTranslation(["people", "common"]);
  const { id, email, phone, site, maxTrainees } = trainer;
  const edit = (what: string) => (
    <LinkButton size="small" icon="edit" to={paths.trainer(id, { edit: what })}>
      {t("common:action.edit")}
    </LinkButton>
  );
  return (
    <>
      <Card title={t("trainee.about")} aside={edit("person")}>
        <DescriptionList
          items={[
            {
              term: t("trainee.email"),
              value: email ? (
                <a className="link" href={`mailto:${email}`}>
                  {email}
                </a>
              ) : (
                t("trainee.none")
              ),
            },
            { term: t("trainee.phone"), value: phone ?? t("trainee.none") },
          ]}
        />
      </Card>
      <Card title={t("trainers.work")} aside={edit("work")}>
        <DescriptionList
          items={[
            { term: t("trainees.site"), value: site?.name ?? t("trainers.noSite") },
            site && { term: t("trainers.most"), value: String(maxTrainees) },
          ]}
        />
      </Card>
    </>
  );
}
