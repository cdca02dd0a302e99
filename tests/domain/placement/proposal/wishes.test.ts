import { expect, test } from "vitest";
import { opensOn } from "~/domain/placement/proposal/damage";
import { instanceOfPlan } from "~/domain/placement/proposal/instance-of-plan";
import type { ProposalScope } from "~/domain/placement/proposal/scope";
import { ruleBookOf } from "~/domain/placement/rules";
import { facts } from "../facts";

test.each<[string, ProposalScope, string[]]>([
  ["all phases: by rank, the general first", { kind: "all" }, ["Altona", "Niendorf", "City"]],
  ["one phase: its own alone", { kind: "phase", phaseId: "B" }, ["Niendorf", "City"]],
  ["one phase without any: the general ones", { kind: "phase", phaseId: "A" }, ["Altona"]],
])("takes the wishes of what is asked; %s", (_, scope, expected) => {
  const wishes = [
    { traineeId: "t1", phaseId: "B", rank: 2, siteId: "City" },
    { traineeId: "t1", phaseId: "B", rank: 1, siteId: "Niendorf" },
    { traineeId: "t1", phaseId: null, rank: 1, siteId: "Altona" },
    { traineeId: "t1", phaseId: "over", rank: 1, siteId: "City" },
    { traineeId: "t2", phaseId: "B", rank: 1, siteId: "Altona" },
  ];
  const plan = facts();
  const question = {
    ...{ facts: plan, book: ruleBookOf([]), wishes, damaged: [] },
    opensOn: opensOn(plan, []),
  };
  const { trainees } = instanceOfPlan({ ...question, scope });
  expect(trainees.find(({ id }) => id === "t1")?.wishes).toEqual(expected);
});
