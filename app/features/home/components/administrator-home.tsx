import { useTranslation } from "react-i18next";
import type { administratorHome } from "~/features/home/administrator-home.query.server";
import { paths } from "~/http/paths";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Stat } from "~/ui/stat";

type HomeData = Awaited<ReturnType<typeof administratorHome>>;

export function AdministratorHome({ home }: { home: HomeData }) {
  const { t } = useTranslation("home");
  return (
    <Page>
      <PageHeader title={t("administrator.title")} />
      <div className="columns columns--narrow">
        <Stat label={t("administrator.accounts")} value={home.accounts} to={paths.accounts()} />
        <Stat
          label={t("administrator.withoutPassword")}
          value={home.withoutPassword}
          to={paths.accounts()}
        />
        <Stat label={t("administrator.disabled")} value={home.disabled} to={paths.accounts()} />
        <Stat
          label={t("administrator.unsentMail")}
          value={home.unsentMail}
          tone={home.unsentMail > 0 ? "warning" : "neutral"}
          to={paths.outbox()}
        />
        <Stat
          label={t("administrator.eventsToday")}
          value={home.eventsToday}
          to={paths.auditLog()}
        />
      </div>
    </Page>
  );
}
