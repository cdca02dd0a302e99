import type { inbox as german } from "../de/inbox";
import type { SameKeys } from "../same-keys";

export const inbox: SameKeys<typeof german> = {
  title: "Notices",
  summary: "What has changed for you, newest first",
  new: "new",
  view: "View",
  all: "All",
  unread: "Unread",
  readAll: "Mark all as read",
  readAllDone: "Everything is marked as read.",
  empty: "No notices yet",
  emptyText:
    "As soon as something changes that concerns you, it stands here: a lesson, a placement, an answer.",
  allRead: "Everything read",
  allReadText: "Nothing has been added since your last visit.",
  showAll: "See all",
  unknown: {
    subject: "A change that concerns you",
    text: "Open the notice to see it.",
  },
  choice: {
    label: "By email as well",
    at_once: "At once",
    daily: "Once a day, at seven in the morning",
    none: "Never, only here in Clusterplan",
    text: "All notices stand in Clusterplan, also without email.",
    noMail: "This installation sends no email at the moment. Everything stands in Clusterplan.",
    open: "See notices",
    submit: "Save choice",
    done: "Your choice is saved.",
  },
  mail: {
    site: "Hello,\n\n{{text}}\n\n{{link}}\n\nKind regards\nClusterplan",
    subject_one: "Clusterplan: {{count}} notice",
    subject_other: "Clusterplan: {{count}} notices",
    body: "Hello {{name}},\n\n{{list}}\n\nChoose here when these messages come:\n{{account}}\n\nKind regards\nClusterplan",
  },
};
