import type { feedback as german } from "../de/feedback";
import type { SameKeys } from "../same-keys";

export const feedback: SameKeys<typeof german> = {
  titleOf: "Feedback: {{site}}",
  aspect: {
    introduction: "I was introduced well.",
    guidance: "Somebody guided me and had time for questions.",
    tasks: "My tasks fitted what I had learnt.",
    team: "I was welcome in the team.",
  },
  step: {
    "not-at-all": "not at all true",
    "rather-not": "rather not true",
    partly: "partly true",
    rather: "rather true",
    entirely: "entirely true",
  },
  form: {
    who: "Your answers go to planning without your name and without a date. Planning sees them only once there are at least five on this site, and only together. The log records no more than that you answered. Once sent, nothing can be changed.",
    text: "What should stay, what should be different?",
    textHint: "Write nothing that gives away who you or others are.",
    send: "Send feedback",
  },
  state: {
    ahead: "Not yet possible",
    aheadText: "You can give feedback on this placement from {{from}} to {{to}}.",
    over: "No longer possible",
    overText: "Feedback on this placement was possible from {{from}} to {{to}}.",
    given: "Thank you for your feedback",
    givenText: "It is kept without your name and can no longer be changed.",
  },
  home: {
    title: "How was it at {{site}}?",
    text: "Four short questions, without your name, until {{day}}.",
    open: "Answer",
  },
  site: {
    title: "Feedback from trainees",
    tooFew:
      "There are not yet {{fewest}} answers. Nothing is shown before, so that nobody is recognised.",
    summary:
      "{{count}} answers, taken together. New ones are added only once there are {{fewest}} again; texts stand in random order and without a date.",
    caption: "How many agree with which sentence how far",
    aspect: "Sentence on",
    short: {
      introduction: "Introduction",
      guidance: "Guidance",
      tasks: "Tasks",
      team: "Team",
    },
    texts: "In their own words",
  },
  toast: { given: "Thank you, your feedback has been sent." },
  refused: {
    "not-open": "Feedback on this placement is not possible at the moment.",
    "already-given": "You have already given feedback on this placement.",
  },
};
