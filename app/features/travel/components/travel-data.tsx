import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import type { TravelPage } from "../travel-page.query.server";

/** Where centres and minutes come from, and how exact they are. */
export function TravelData({ sources, stated }: Pick<TravelPage, "sources" | "stated">) {
  const { t } = useTranslation("travel");
  return (
    <Card title={t("data.title")}>
      <ul className="plain-list small">
        {sources.map(({ source, count }) => (
          <li key={source}>{t("data.areas", { count, source })}</li>
        ))}
        <li>{t("data.accuracy")}</li>
        <li>{t("data.stated", { count: stated })}</li>
        <li>
          <TextLink to={paths.imports()}>{t("data.import")}</TextLink>
        </li>
      </ul>
    </Card>
  );
}
