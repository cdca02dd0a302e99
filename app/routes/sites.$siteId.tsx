import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { SiteFeedbackCard } from "~/features/feedback/components/site-feedback-card";
import { siteFeedback } from "~/features/feedback/site-feedback.query.server";
import { BrokenPlans, UnguidedPlans } from "~/features/placement/components/broken-plans";
import { brokenPlans } from "~/features/placement/repair/broken-plans.query.server";
import { unguidedPlans } from "~/features/placement/repair/unguided-plans.query.server";
import { reopenSiteSchema } from "~/features/sites/close-site.schema";
import { reopenSite } from "~/features/sites/close-site.server";
import { SiteOverview } from "~/features/sites/components/site-overview";
import { issueLinkSchema, revokeLinkSchema } from "~/features/sites/confirmation-link.schema";
import { issueLink } from "~/features/sites/issue-link.server";
import { limitTrainerSchema } from "~/features/sites/limit-trainer.schema";
import { limitTrainer } from "~/features/sites/limit-trainer.server";
import { revokeLink } from "~/features/sites/revoke-link.server";
import { setCapacitySchema } from "~/features/sites/set-capacity.schema";
import { setCapacity } from "~/features/sites/set-capacity.server";
import { sitePage } from "~/features/sites/site-page.query.server";
import { sitePractice } from "~/features/sites/site-practice.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { takeSecret, withSecret } from "~/http/secret-once.server";
import type { Route } from "./+types/sites.$siteId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const siteId = parseId(params.siteId);
  const page = await sitePage(actor, siteId);
  const practice = await sitePractice(actor, siteId);
  const broken = await brokenPlans(actor, { siteId });
  const unguided = await unguidedPlans(actor, { siteId });
  const feedback = await siteFeedback(actor, siteId);
  const waiting = page.mayEdit ? await takeSecret(request) : null;
  const isHere = waiting?.secret.id === siteId;
  const newLink = isHere ? new URL(paths.confirm(waiting.secret.token), request.url).href : null;
  return data(
    { ...page, broken, unguided, practice, feedback, newLink },
    { headers: isHere ? { "Set-Cookie": waiting.clear } : {} },
  );
});

export const action = intents({
  setCapacity: on(setCapacitySchema, async ({ actor, input }) =>
    answer(await setCapacity(actor, input), at(input.siteId, "saved")),
  ),
  limitTrainer: on(limitTrainerSchema, async ({ actor, input }) =>
    answer(await limitTrainer(actor, input), at(input.siteId, "limited")),
  ),
  issueLink: on(issueLinkSchema, async ({ actor, input }) => {
    const issued = await issueLink(actor, input);
    const answered = answer(issued, at(input.siteId, "linked"));
    if (!issued.ok || answered.kind !== "done") return answered;
    const { siteId: id, token } = issued.value;
    return {
      ...answered,
      headers: [["Set-Cookie", await withSecret({ id, token })]],
    };
  }),
  revokeLink: on(revokeLinkSchema, async ({ actor, input }) =>
    answer(await revokeLink(actor, input), at(input.siteId, "revoked")),
  ),
  reopen: on(reopenSiteSchema, async ({ actor, input }) =>
    answer(await reopenSite(actor, input), at(input.siteId, "reopened")),
  ),
});

function at(siteId: string, toast: string) {
  return { noun: "sites", to: paths.site(siteId), toast: `sites:toast.${toast}` } as const;
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) => {
  const [title] = pageTitle(matches, { key: "sites:title" });
  return [{ title: `${loaderData?.site.name ?? ""} – ${title?.title ?? ""}` }];
};

export default function SitePageRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("sites");
  const crumbs = loaderData.mayEdit ? [{ label: t("title"), to: paths.sites() }] : [];
  const { site, mayEdit, feedback } = loaderData;
  const filter = { site: site.id };
  const files = (
    <ExportLinks
      list="contacts"
      formats={["pdf", "xlsx", "csv"]}
      filter={filter}
      more={[
        { list: "site-trainees", filter },
        ...(mayEdit ? [{ list: "capacities" as const, filter }] : []),
      ]}
    />
  );
  return (
    <>
      <BrokenPlans plans={loaderData.broken} />
      <UnguidedPlans plans={loaderData.unguided} />
      <SiteOverview
        {...loaderData}
        crumbs={crumbs}
        files={files}
        feedback={feedback && <SiteFeedbackCard feedback={feedback} />}
      />
    </>
  );
}
