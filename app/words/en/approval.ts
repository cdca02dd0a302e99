import type { approval as german } from "../de/approval";
import type { SameKeys } from "../same-keys";

export const approval: SameKeys<typeof german> = {
  propose: {
    title: "Put forward for approval",
    text: "In this programme a second planner publishes. Until there is an answer the plan stays as it is. It is put forward to hold from {{day}}.",
    comment: "Note for the approval",
    submit: "Put forward for approval",
  },
  asked: {
    title: "Waiting for approval",
    by: "Put forward by {{who}} on {{when}}.",
    from: "The plan is meant to hold from {{day}}.",
  },
  own: {
    title: "Your plan",
    text: "Another planner has to approve this plan. You can withdraw it to change it.",
    withdraw: "Withdraw",
  },
  reject: { title: "Or send it back", reason: "Why?", submit: "Send back with the reason" },
  rejected: { title: "Sent back by {{who}}" },
  breaches: {
    title: "Breaches of the notice period",
    text_one: "{{count}} placement was published or changed later than the notice allows.",
    text_other: "{{count}} placements were published or changed later than the notice allows.",
    caption: "Breaches of the notice period with their reason",
    person: "Trainee",
    phase: "Phase",
    startsOn: "Begins",
    publishedOn: "Published",
    change: "Change",
    reason: "Reason",
    kind: { added: "new", moved: "moved", removed: "dropped", begun: "had begun already" },
  },
  setting: {
    label: "A second planner approves plans",
    on: "Plans need the approval of a second planner.",
  },
  toast: {
    proposed: "The plan has been put forward for approval.",
    withdrawn: "The plan is a draft again.",
    rejected: "The plan has been sent back with the reason.",
  },
};
