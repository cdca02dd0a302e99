import type { notices as german } from "../de/notices";
import type { SameKeys } from "../same-keys";

export const notices: SameKeys<typeof german> = {
  lessonAdded: {
    subject: "New lesson: {{title}}",
    text: "{{on}}, {{from}}–{{to}}{{where}}.",
  },
  lessonMoved: {
    subject: "Lesson moved: {{title}}",
    text: "Now {{on}}, {{from}}–{{to}}{{where}}. Before {{wasOn}}, {{wasFrom}}–{{wasTo}}{{wasWhere}}.",
  },
  lessonPlaceChanged: {
    subject: "Another place: {{title}}",
    text: "{{on}}, {{from}}–{{to}}: now {{place}}, before {{was}}.",
  },
  lessonTrainersChanged: {
    subject: "Another trainer: {{title}}",
    text: "{{on}}, {{from}}–{{to}}: now {{trainers}}, before {{was}}.",
  },
  lessonCancelled: {
    subject: "Lesson cancelled: {{title}}",
    text: "{{on}}, {{from}}–{{to}}{{where}} does not take place. Reason: {{reason}}",
  },
  lessonRevived: {
    subject: "Lesson takes place after all: {{title}}",
    text: "{{on}}, {{from}}–{{to}}{{where}}.",
  },
  lessonWithoutYou: {
    subject: "Lesson without you: {{title}}",
    text: "{{on}}, {{from}}–{{to}}{{where}} is no longer part of your week.",
  },
  absenceReported: {
    subject: "Absent: {{name}}",
    text: "{{name}} is absent from {{startsOn}} to {{endsOn}}.",
  },
  absenceWithdrawn: {
    subject: "Absence withdrawn: {{name}}",
    text: "{{name}} has withdrawn the absence from {{startsOn}} to {{endsOn}}.",
  },
  absenceShortened: {
    subject: "Back earlier: {{name}}",
    text: "The absence of {{name}} since {{startsOn}} already ends on {{endsOn}}.",
  },
  leaveRequested: {
    subject: "Leave requested: {{name}}",
    text: "{{name}} asks for leave from {{startsOn}} to {{endsOn}}. Please decide.",
  },
  leaveApproved: {
    subject: "Leave approved",
    text: "Your leave from {{startsOn}} to {{endsOn}} is approved.",
  },
  leaveDeclined: {
    subject: "Leave declined",
    text: "Your leave from {{startsOn}} to {{endsOn}} is not approved. Please talk to your trainer.",
  },
  recordReturned: {
    subject: "Record returned",
    text: "{{by}} asks you to add to the week from {{weekOn}}: {{comment}}",
  },
  recordSignedOff: {
    subject: "Record signed off",
    text: "{{by}} signed off the week from {{weekOn}}.",
  },
  recordMissing: {
    subject: "Record missing",
    text: "The week from {{weekOn}} has not been handed in. Missing altogether: {{count}}.",
  },
  recordMissingEscalated: {
    subject: "Record of {{name}} still missing",
    text: "The week from {{weekOn}} has not been handed in despite a reminder. Please talk to {{name}}.",
  },
  recordWaiting: {
    subject: "Record waits for your sign-off",
    text: "{{name}} handed in the week from {{weekOn}}.",
  },
  recordWaitingEscalated: {
    subject: "Record waits for a deputy",
    text: "The week from {{weekOn}} of {{name}} has not been answered. You can sign it off as deputy.",
  },
};
