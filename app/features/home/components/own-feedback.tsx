import { useTranslation } from "react-i18next";
import { shortSiteName } from "~/domain/placement/site-name";
import type { OpenFeedback } from "~/features/feedback/open-feedback.query.server";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";

/** A trainee's way to say how a placement was, while it is open. */
export function OwnFeedback({ open }: { open: OpenFeedback }) {
  const { t } = useTranslation("feedback");
  const locale = useLocale();
  return open.map(({ placementId, site, until }) => (
    <Card
      key={placementId}
      title={t("home.title", { site: shortSiteName(site) })}
      aside={
        <LinkButton size="small" to={paths.feedback(placementId)}>
          {t("home.open")}
        </LinkButton>
      }
    >
      <p className="muted small">{t("home.text", { day: formatDay(until, locale) })}</p>
    </Card>
  ));
}
