import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import { EntryCard } from "./entry-card";

/** Used, expired, replaced or never valid: one calm answer, and the way on. */
export function LinkExpired({ purpose }: { purpose: "invitation" | "reset" }) {
  const { t } = useTranslation("account");
  return (
    <EntryCard title={t("expired.title")} lead={t(`expired.${purpose}`)}>
      <div className="inline">
        {purpose === "reset" && (
          <LinkButton variant="primary" to={paths.requestReset()}>
            {t("expired.toReset")}
          </LinkButton>
        )}
        <LinkButton variant={purpose === "reset" ? "secondary" : "primary"} to={paths.login()}>
          {t("expired.toLogin")}
        </LinkButton>
      </div>
    </EntryCard>
  );
}
