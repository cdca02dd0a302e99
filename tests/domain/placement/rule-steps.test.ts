import { describe, expect, it } from "vitest";
import { unweighedAs } from "~/domain/placement/proposal/weighed-rules";
import { RULE_CODES, RULE_DEFAULTS } from "~/domain/placement/rule-defaults";
import { canBeWeighed, RULE_STEPS, stepOf, weighingOf } from "~/domain/placement/rule-steps";

describe("the steps of a rule", () => {
  it("come back as they were chosen, for every rule", () => {
    for (const code of RULE_CODES) {
      for (const step of RULE_STEPS) {
        expect(stepOf(code, weighingOf(code, step, RULE_DEFAULTS[code]))).toBe(step);
      }
    }
  });

  it("keep a cost that already has the step", () => {
    const now = { mode: "weighted", weight: 160 } as const;
    expect(weighingOf("repeated-site", "medium", now)).toBe(now);
    expect(weighingOf("repeated-site", "high", now)).toEqual({ mode: "weighted", weight: 600 });
  });

  it("rise: low costs least, high most", () => {
    for (const code of RULE_CODES) {
      const cost = (step: "low" | "medium" | "high") =>
        weighingOf(code, step, { mode: "off", weight: 0 }).weight;
      expect(cost("low") < cost("medium") && cost("medium") < cost("high")).toBe(true);
    }
  });

  it("leave what is impossible hard", () => {
    expect(canBeWeighed("once-at-a-time")).toBe(false);
    expect(canBeWeighed("capacity")).toBe(true);
  });

  it("say where a proposal does not weigh what is weighted", () => {
    expect(unweighedAs("capacity", "low")).toBe("firm");
    expect(unweighedAs("nobody-alone", "high")).toBe("firm");
    expect(unweighedAs("trainer-ratio", "medium")).toBe("unseen");
    expect(unweighedAs("cluster-together", "medium")).toBeNull();
    expect(unweighedAs("capacity", "hard")).toBeNull();
    expect(unweighedAs("capacity", "off")).toBeNull();
  });
});
