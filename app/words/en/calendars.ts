import type { calendars as german } from "../de/calendars";
import type { SameKeys } from "../same-keys";

export const calendars: SameKeys<typeof german> = {
  title: "Subscribe to calendars",
  summary: "Your lessons in the calendar that you use anyway",
  name: "Clusterplan: {{name}}",
  person: {
    kind: "For you",
    title: "My lessons",
    text: "What you attend or teach, and your placements as all-day spans; twelve weeks back and a year ahead.",
  },
  cluster: {
    kind: "Cluster",
    text: "All lessons of this cluster, those of other trainers too. The link works for as long as you lead the cluster or stand in.",
  },
  site: {
    kind: "Citizen service centre",
    text: "The placements at your site without names, and the lessons held there. The link works for as long as you train there.",
  },
  manage: "See links",
  open: "Make a link",
  another: "Make another link",
  once: "Your new link",
  onceText: "It can be seen only now. Whoever knows it sees these lessons: do not pass it on.",
  address: "Address of the calendar",
  subscribe: "Open in calendar",
  since: "Link of {{when}}",
  lastUsed: "Last asked: {{when}}",
  neverUsed: "Never asked yet",
  renew: "Renew",
  renewed: "The old link no longer works. Here is the new one.",
  revoke: "End link",
  revokeTitle: "End this link?",
  revokeText:
    "The calendar that uses it gets nothing new any more. A link that was ended never comes back; you can make a new one at any time.",
  opened: "The link is made.",
  revoked: "The link no longer works.",
  none: "There is no calendar of your own",
  noneText: "Whoever attends or teaches lessons can subscribe.",
  fileOfWeek: "Download as calendar file",
  fileOfLesson: "Add to calendar",
  feedGone: "This calendar does not exist, or no longer.",
  entry: {
    cancelled: "Cancelled: ",
    modules: "Modules: {{codes}}",
    online: "Online: {{url}}",
    placement: "Placement: {{site}}, {{phase}}{{provisional}}",
    traineeHere: "Trainee on placement: {{cohort}}, {{phase}}{{provisional}}",
    provisional: " (provisional)",
  },
  help: {
    title: "How the link gets into your calendar",
    apple: {
      name: "iPhone and Mac",
      text: "Tap “Open in calendar” and confirm the subscription.",
    },
    android: {
      name: "Google Calendar",
      text: "In the browser, under settings, add calendar, “From URL”, paste the address.",
    },
    outlook: {
      name: "Outlook",
      text: "Add calendar, “Subscribe from web”, paste the address.",
    },
    thunderbird: {
      name: "Thunderbird",
      text: "New calendar, “On the network”, paste the address.",
    },
    delay:
      "Calendars ask by themselves, some only every few hours. What is urgent stands in the notices.",
  },
  refused: {
    "feeds-full":
      "There are {{count}} links to this calendar already. Please end one that you no longer need.",
    "feed-over": "This link no longer works already.",
  },
};
