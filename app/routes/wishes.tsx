import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { OwnLedger } from "~/features/wishes/components/own-ledger";
import { OwnRestrictions } from "~/features/wishes/components/own-restrictions";
import { PhaseWishes } from "~/features/wishes/components/phase-wishes";
import { WishAnswers } from "~/features/wishes/components/wish-answers";
import { myWishes } from "~/features/wishes/my-wishes.query.server";
import { rankWishesSchema } from "~/features/wishes/rank-wishes.schema";
import { rankWishes } from "~/features/wishes/rank-wishes.server";
import {
  requestRestrictionSchema,
  takeBackRequestSchema,
} from "~/features/wishes/request-restriction.schema";
import { requestRestriction, takeBackRequest } from "~/features/wishes/request-restriction.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/wishes";

export const loader = reads(async ({ context }: Route.LoaderArgs) =>
  myWishes(requireActor(context)),
);

const done = (toast: string) => ({
  noun: "wishes" as const,
  to: paths.myWishes(),
  toast: `wishes:toast.${toast}`,
});

export const action = intents({
  rank: on(rankWishesSchema, async ({ actor, input }) =>
    answer(await rankWishes(actor, input), done("ranked")),
  ),
  request: on(requestRestrictionSchema, async ({ actor, input }) =>
    answer(await requestRestriction(actor, input), done("requested")),
  ),
  takeBack: on(takeBackRequestSchema, async ({ actor, input }) =>
    answer(await takeBackRequest(actor, input), done("takenBack")),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "wishes:title" });

export default function Wishes({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("wishes");
  const { phases, general, restrictions, ledger } = loaderData;
  return (
    <Page>
      <PageHeader title={t("title")} summary={t("summary")} />
      <div className="split">
        <div className="stack">
          {phases.length === 0 && (
            <EmptyState title={t("noPhases")}>{t("noPhasesText")}</EmptyState>
          )}
          {phases.map((phase) => (
            <PhaseWishes key={phase.id} phase={phase} />
          ))}
          {general.length > 0 && (
            <Card title={t("general")}>
              <WishAnswers wishes={general} />
            </Card>
          )}
        </div>
        <div className="stack">
          <OwnLedger ledger={ledger} />
          <OwnRestrictions restrictions={restrictions} />
        </div>
      </div>
    </Page>
  );
}
