import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";

/** The pages about who is away and about assessments, which no navigation has room for. */
export function CoverLinks() {
  const { t } = useTranslation("cover");
  const { t: absences } = useTranslation("absences");
  const { t: assessments } = useTranslation("assessments");
  return (
    <div className="inline">
      <LinkButton size="small" to={paths.absences()}>
        {absences("title")}
      </LinkButton>
      <LinkButton size="small" to={paths.cover()}>
        {t("title")}
      </LinkButton>
      <LinkButton size="small" to={paths.availability()}>
        {t("away.page")}
      </LinkButton>
      <LinkButton size="small" to={paths.assessments()}>
        {assessments("title")}
      </LinkButton>
    </div>
  );
}
