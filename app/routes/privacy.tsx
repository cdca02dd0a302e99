import { useTranslation } from "react-i18next";
import { LegalPage, Passage } from "~/features/legal/components/legal-page";
import { reads } from "~/http/reads";
import { environment } from "~/platform/environment";
import type { Route } from "./+types/privacy";

export const loader = reads(async () => ({ contact: environment().CONTACT_EMAIL ?? null }));

export default function Privacy({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("legal", { keyPrefix: "privacy" });
  return (
    <LegalPage title={t("title")} lead={t("lead")} contact={loaderData.contact}>
      <Passage title={t("basis.title")} sentences={[t("basis.text")]} />
      <Passage
        title={t("who.title")}
        sentences={[t("who.trainee"), t("who.trainer"), t("who.planner"), t("who.administrator")]}
      />
      <Passage
        title={t("never.title")}
        sentences={[t("never.diagnosis"), t("never.reason"), t("never.ranking")]}
      />
      <Passage title={t("decision.title")} sentences={[t("decision.text")]} />
      <Passage
        title={t("keeping.title")}
        sentences={[t("keeping.leave"), t("keeping.file"), t("keeping.wishes"), t("keeping.audit")]}
      />
      <Passage title={t("cookies.title")} sentences={[t("cookies.text")]} />
      <Passage title={t("rights.title")} sentences={[t("rights.text")]} />
    </LegalPage>
  );
}
