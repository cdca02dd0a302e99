import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { changeProgrammeSchema } from "~/features/curricula/change-programme.schema";
import { changeProgramme } from "~/features/curricula/change-programme.server";
import { changeRuleSchema, resetRuleSchema } from "~/features/curricula/change-rule.schema";
import { changeRule } from "~/features/curricula/change-rule.server";
import { ProgrammeDialog } from "~/features/curricula/components/programme-dialog";
import {
  PhaseTemplateCard,
  ProgrammeSettings,
} from "~/features/curricula/components/programme-settings";
import { RuleDialog } from "~/features/curricula/components/rule-dialog";
import { RuleTable } from "~/features/curricula/components/rule-table";
import { VersionDialog } from "~/features/curricula/components/version-dialog";
import { VersionTable } from "~/features/curricula/components/version-table";
import { copyCurriculumSchema } from "~/features/curricula/copy-curriculum.schema";
import { copyCurriculum } from "~/features/curricula/copy-curriculum.server";
import { programmePage } from "~/features/curricula/programme-page.query.server";
import { resetRule } from "~/features/curricula/reset-rule.server";
import { triedRule } from "~/features/curricula/tried-rule";
import { RuleEffects } from "~/features/placement/components/rule-effects";
import { ruleEffects } from "~/features/placement/rule-effects.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/programmes.$programmeId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const actor = requireActor(context);
  const programme = await programmePage(actor, parseId(params.programmeId));
  const rule = programme.rules.find(({ code, isFixed }) => code === asked.get("rule") && !isFixed);
  if (!rule) return { programme, edit: asked.get("edit"), open: null };
  const tried = triedRule(rule, asked);
  const effects = await ruleEffects(actor, { programmeId: programme.id, ...tried });
  return { programme, edit: null, open: { rule, tried, effects } };
});

const done = { noun: "curricula" } as const;

export const action = intents({
  settings: on(changeProgrammeSchema, async ({ actor, input }) =>
    answer(await changeProgramme(actor, input), {
      ...done,
      to: paths.programme(input.programmeId),
      toast: "curricula:toast.programmeChanged",
    }),
  ),
  rule: on(changeRuleSchema, async ({ actor, input }) =>
    answer(await changeRule(actor, input), {
      ...done,
      to: paths.programme(input.programmeId),
      toast: "curricula:toast.ruleChanged",
    }),
  ),
  resetRule: on(resetRuleSchema, async ({ actor, input }) =>
    answer(await resetRule(actor, input), {
      ...done,
      to: paths.programme(input.programmeId),
      toast: "curricula:toast.ruleReset",
    }),
  ),
  copy: on(copyCurriculumSchema, async ({ actor, input }) =>
    answer(await copyCurriculum(actor, input), {
      ...done,
      to: ({ id }) => paths.curriculum(id),
      toast: "curricula:toast.copied",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "curricula:programmeTitle",
    values: { code: loaderData?.programme.code ?? "" },
  });

export default function Programme({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["curricula", "exams"]);
  const { programme } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={programme.title}
        preline={t("programmeTitle", { code: programme.code })}
        crumbs={[{ label: t("programmes"), to: paths.programmes() }]}
        actions={
          <>
            <LinkButton icon="checklist" to={paths.admission(programme.id)}>
              {t("exams:conditions.title")}
            </LinkButton>
            <LinkButton
              variant="primary"
              icon="edit"
              to={paths.programme(programme.id, { edit: "settings" })}
              preventScrollReset
            >
              {t("settings.edit")}
            </LinkButton>
          </>
        }
      />
      <div className="split">
        <div className="stack stack--loose">
          <VersionTable programme={programme} />
          <PhaseTemplateCard programme={programme} />
        </div>
        <ProgrammeSettings programme={programme} />
      </div>
      <RuleTable programme={programme} />
      <Dialogs {...loaderData} />
    </Page>
  );
}

function Dialogs({ programme, edit, open }: Route.ComponentProps["loaderData"]) {
  const closeTo = paths.programme(programme.id);
  if (open) {
    const { effects, ...given } = open;
    const effect = <RuleEffects effects={effects} />;
    return <RuleDialog programmeId={programme.id} {...given} effect={effect} closeTo={closeTo} />;
  }
  if (edit === "settings") return <ProgrammeDialog programme={programme} closeTo={closeTo} />;
  return edit === "version" ? <VersionDialog programme={programme} closeTo={closeTo} /> : null;
}
