// Every rule is hard, weighted or off per programme and has an owner and a reason; what is
// impossible in the world stays hard. Source: requirements.md, "A rule book".
import { RULE_CODES, RULE_DEFAULTS, type RuleCode, type RuleMode } from "./rule-defaults";

/** What a programme has recorded about a rule. */
export interface RuleSetting {
  readonly code: string;
  readonly mode: RuleMode;
  readonly weight: number;
  readonly parameter: number | null;
  readonly owner: string;
  readonly reason: string;
}

/** How much a rule counts; who answers for it may be left open. */
type SetRule = Pick<RuleSetting, "mode" | "weight" | "parameter"> & {
  readonly owner?: string | null;
  readonly reason?: string | null;
};

export interface Rule {
  readonly code: RuleCode;
  readonly mode: RuleMode;
  readonly weight: number;
  readonly parameter: number;
  /** Null: the words of the catalogue stand. */
  readonly owner: string | null;
  readonly reason: string | null;
  /** A planner may publish against it with a reason. */
  readonly canBeOverridden: boolean;
  readonly severity: Severity | null;
}

export type Severity = "forbidden" | "warning" | "note";
export type RuleBook = Readonly<Record<RuleCode, Rule>>;

/** The defaults with what the programme has set instead; codes nobody knows are left out. */
export function ruleBookOf(settings: readonly RuleSetting[]): RuleBook {
  const rules = RULE_CODES.map((code) =>
    ruleOf(
      code,
      settings.find((setting) => setting.code === code),
    ),
  );
  return Object.fromEntries(rules.map((rule) => [rule.code, rule])) as RuleBook;
}

/** A rule as a programme has set it, or as it begins. */
export function ruleOf(code: RuleCode, setting: SetRule | undefined): Rule {
  const { fixed = false, whenWeighted, ...standard } = RULE_DEFAULTS[code];
  const mode = fixed ? standard.mode : (setting?.mode ?? standard.mode);
  return {
    code,
    mode,
    weight: setting?.weight ?? standard.weight,
    parameter: setting?.parameter ?? standard.parameter ?? 0,
    owner: setting?.owner ?? null,
    reason: setting?.reason ?? null,
    canBeOverridden: !fixed,
    severity: severityOf(mode, whenWeighted),
  };
}

function severityOf(mode: RuleMode, whenWeighted: "warning" | "note"): Severity | null {
  if (mode === "off") return null;
  return mode === "hard" ? "forbidden" : whenWeighted;
}
