import type { confirm as german } from "../de/confirm";
import type { SameKeys } from "../same-keys";

export const confirm: SameKeys<typeof german> = {
  title: "Confirm places",
  lead: "How many trainees do you take at once in this period?",
  period: "Period",
  proposal: "Proposal",
  proposed_one: "{{count}} place",
  proposed_other: "{{count}} places",
  places: "Places",
  placesHint: "0 means none in this period.",
  name: "Your name",
  nameHint: "It stands beside the confirmation.",
  submit: "Confirm places",
  until: "This link is good until {{until}} and only once.",
  thanks: "Thank you",
  thanksText_one: "{{site}} has confirmed {{count}} place for {{period}}.",
  thanksText_other: "{{site}} has confirmed {{count}} places for {{period}}.",
  thanksNext: "You can close this page. If anything changes, please tell the training office.",
  expired: "This link is no longer good",
  expiredText:
    "It may have been answered, expired or been taken back, or the address is incomplete. Please ask the training office for a new one.",
  refused: { "link-over": "This link has been answered by now or is no longer good." },
  mail: {
    subject: "Please confirm the training places: {{site}}",
    body: "Hello,\n\nhow many trainees does {{site}} take at once in the period {{period}}?\n\nWith this link you confirm the places without logging in. It is good until {{until}} and only once:\n\n{{link}}\n\nKind regards\nClusterplan",
  },
};
