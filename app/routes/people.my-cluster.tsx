import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ContactCards } from "~/features/people/components/contact-cards";
import { MemberNames } from "~/features/people/components/member-names";
import { myCluster } from "~/features/people/my-cluster.query.server";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/people.my-cluster";

export const loader = reads(async ({ context }: Route.LoaderArgs) =>
  myCluster(requireActor(context)),
);

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "people:myCluster.title" });

export default function MyCluster({ loaderData: mine }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const { cluster } = mine;
  return (
    <Page>
      <PageHeader
        title={t("myCluster.title")}
        summary={cluster ? `${cluster.name}, ${cluster.cohort}` : t("myCluster.none")}
        actions={
          <LinkButton icon="person" to={paths.trainee(mine.traineeId)}>
            {t("myCluster.me")}
          </LinkButton>
        }
      />
      {cluster ? (
        <MemberNames mine={mine} />
      ) : (
        <EmptyState title={t("myCluster.none")} icon="group">
          {t("myCluster.noneText")}
        </EmptyState>
      )}
      <ContactCards contacts={mine.contacts} />
    </Page>
  );
}
