import { useTranslation } from "react-i18next";
import type { Finding } from "~/domain/placement/finding";
import { paths } from "~/http/paths";
import { Icon } from "~/ui/icon";
import { TextLink } from "~/ui/text-link";
import type { RuleEffects as Effects } from "../rule-effects.query.server";
import { FindingList } from "./finding-list";
import { PlanStateBadge } from "./plan-state-badge";
import { severityLook } from "./severity-look";

type PlanEffect = Effects[number];

/** Plan by plan what a rule says now and what it would say as it is being tried. */
export function RuleEffects({ effects }: { effects: Effects }) {
  const { t } = useTranslation("findings");
  if (effects.length === 0) return <p className="muted">{t("effect.noPlans")}</p>;
  return (
    <ul className="plain-list plain-list--lined" aria-live="polite">
      {effects.map((one) => (
        <li key={one.plan.id} className="stack stack--tight">
          <p className="inline">
            <TextLink to={paths.plan(one.plan.id)}>
              {t("effect.plan", { cohort: one.cohort, plan: one.plan.name })}
            </TextLink>
            <PlanStateBadge state={one.plan.state} />
          </p>
          <EffectLine effect={one.effect} />
          <Sentences
            label={t("effect.comes", many(one.effect.comes))}
            findings={one.effect.comes}
          />
          <Sentences label={t("effect.goes", many(one.effect.goes))} findings={one.effect.goes} />
        </li>
      ))}
    </ul>
  );
}

const many = (findings: readonly Finding[]) => ({ count: findings.length });

function EffectLine({ effect }: Pick<PlanEffect, "effect">) {
  const { t } = useTranslation("findings");
  const say = (severity: PlanEffect["effect"]["severityAfter"], count: number) =>
    severity === null ? t("effect.silent") : t(`count.${severity}`, { count });
  const icon = effect.severityAfter ? severityLook[effect.severityAfter].icon : "success";
  return (
    <p className="inline">
      <Icon name={icon} size="small" />
      <span>
        {t("effect.change", {
          before: say(effect.severityBefore, effect.before),
          after: say(effect.severityAfter, effect.after),
        })}
      </span>
    </p>
  );
}

function Sentences({ label, findings }: { label: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary className="small">{label}</summary>
      <FindingList findings={findings} linked={false} />
    </details>
  );
}
