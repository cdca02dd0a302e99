import { useTranslation } from "react-i18next";
import { LegalPage, Passage } from "~/features/legal/components/legal-page";
import { reads } from "~/http/reads";
import { environment } from "~/platform/environment";
import type { Route } from "./+types/accessibility";

export const loader = reads(async () => ({ contact: environment().CONTACT_EMAIL ?? null }));

export default function Accessibility({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("legal", { keyPrefix: "accessibility" });
  return (
    <LegalPage title={t("title")} lead={t("lead")} contact={loaderData.contact}>
      <Passage
        title={t("built.title")}
        sentences={[
          t("built.keyboard"),
          t("built.drag"),
          t("built.colour"),
          t("built.script"),
          t("built.size"),
        ]}
      />
      <Passage title={t("tested.title")} sentences={[t("tested.text")]} />
      <Passage title={t("known.title")} sentences={[t("known.text")]} />
      <Passage title={t("feedback.title")} sentences={[t("feedback.text")]} />
    </LegalPage>
  );
}
