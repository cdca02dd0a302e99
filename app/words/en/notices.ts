import type { notices as german } from "../de/notices";
import type { SameKeys } from "../same-keys";

export const notices: SameKeys<typeof german> = {
  lessonAsked: {
    subject: "Please decide: {{title}}",
    text: "{{name}} asks for {{on}}, {{from}}–{{to}}: “{{message}}”",
  },
  lessonAdded: {
    subject_one: "New lesson: {{title}}",
    subject_other: "{{count}} new lessons: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}}{{where}}.",
    text_other: "The first: {{on}}, {{from}}–{{to}}{{where}}.",
  },
  lessonMoved: {
    subject_one: "Lesson moved: {{title}}",
    subject_other: "{{count}} lessons moved: {{title}}",
    text_one:
      "Now {{on}}, {{from}}–{{to}}{{where}}. Before {{wasOn}}, {{wasFrom}}–{{wasTo}}{{wasWhere}}.",
    text_other:
      "The first is now {{on}}, {{from}}–{{to}}{{where}}. Before {{wasOn}}, {{wasFrom}}–{{wasTo}}{{wasWhere}}.",
  },
  lessonPlaceChanged: {
    subject_one: "Another place: {{title}}",
    subject_other: "Another place for {{count}} lessons: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}}: now {{place}}, before {{was}}.",
    text_other: "From {{on}}, {{from}}–{{to}}: now {{place}}, before {{was}}.",
  },
  lessonTrainersChanged: {
    subject_one: "Another trainer: {{title}}",
    subject_other: "Another trainer for {{count}} lessons: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}}: now {{trainers}}, before {{was}}.",
    text_other: "From {{on}}, {{from}}–{{to}}: now {{trainers}}, before {{was}}.",
  },
  lessonCancelled: {
    subject_one: "Lesson cancelled: {{title}}",
    subject_other: "{{count}} lessons cancelled: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}}{{where}} does not take place. Reason: {{reason}}",
    text_other: "The first: {{on}}, {{from}}–{{to}}{{where}}. Reason: {{reason}}",
  },
  lessonRevived: {
    subject_one: "Lesson takes place after all: {{title}}",
    subject_other: "{{count}} lessons take place after all: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}}{{where}}.",
    text_other: "The first: {{on}}, {{from}}–{{to}}{{where}}.",
  },
  lessonWithoutYou: {
    subject_one: "Lesson without you: {{title}}",
    subject_other: "{{count}} lessons without you: {{title}}",
    text_one: "{{on}}, {{from}}–{{to}}{{where}} is no longer part of your week.",
    text_other: "They are no longer part of your plan, the first on {{on}}, {{from}}–{{to}}.",
  },
  coverAsked: {
    subject: "Cover wanted: {{title}}",
    text: "Can you take {{on}}, {{from}}–{{to}}? Please accept or decline.",
  },
  coverAssigned: {
    subject: "You cover: {{title}}",
    text: "{{on}}, {{from}}–{{to}} is assigned to you as cover.",
  },
  coverAccepted: {
    subject: "Cover found: {{title}}",
    text: "{{on}}, {{from}}–{{to}} is taken.",
  },
  coverDeclined: {
    subject: "Cover declined: {{title}}",
    text: "{{on}}, {{from}}–{{to}}: your question was declined. Please ask somebody else.",
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
  assessmentCompleted: {
    subject: "Your assessment is completed",
    text: "Next it will be discussed with you. After that you can read it.",
  },
  assessmentNamed: {
    subject: "Assessment of {{name}} for you",
    text: "A planner named you as author of the assessment of {{name}}.",
  },
  assessmentPassedOn: {
    subject: "Assessment of {{name}} passed on",
    text: "A planner named somebody else to finish the assessment of {{name}}.",
  },
  assessmentDiscussed: {
    subject: "Assessment to read",
    text: "The talk has been entered. You can now read your assessment and comment on it.",
  },
  assessmentCommented: {
    subject: "Statement on an assessment",
    text: "{{name}} commented on the assessment.",
  },
  assessmentConfirmed: {
    subject: "Assessment confirmed",
    text: "The assessment of {{name}} is confirmed.",
  },
  assessmentTalkDue: {
    subject: "Mid-term talk due",
    text: "The phase of {{name}} is half over. Please hold the mid-term talk.",
  },
  assessmentDue: {
    subject: "Assessment due",
    text: "The assessment of {{name}} is due; the phase ends on {{endsOn}}.",
  },
  examPlanned: {
    subject: "Exam: {{title}}",
    text: "{{on}}{{at}}. What you still lack for admission is on the page of your exams.",
  },
  examMoved: {
    subject: "Exam changed: {{title}}",
    text: "Now {{on}}{{at}}. It was planned for {{wasOn}}.",
  },
  examCancelled: {
    subject: "Exam cancelled: {{title}}",
    text: "The exam on {{on}}{{at}} does not take place. Reason: {{reason}}",
  },
  examResult: {
    subject: "Your result is there: {{title}}",
    text: "The result of your exam of {{on}} is on the page of your exams.",
  },
  examResultCorrected: {
    subject: "Your result was corrected: {{title}}",
    text: "What now holds for the exam of {{on}}, and why, is on the page of your exams.",
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
  talkDue: {
    subject: "Talk about attendance",
    text: "A talk about attendance with {{name}} is due.",
  },
  checkOffRequested: {
    subject: "Check-off wanted: {{module}}, {{name}}",
    text: "{{name}} says: “I can do this now.” It is about {{module}}, level {{level}}.",
  },
  checkOffConfirmed: {
    subject: "Checked off: {{module}}",
    text: "{{module}} now stands at level {{level}}.",
  },
  checkOffDeclined: {
    subject: "Not checked off yet: {{module}}",
    text: "About {{module}}: {{answer}}",
  },
  wishWindow: {
    subject: "Wishes for {{phase}}",
    text: "From {{opensOn}} to {{closesOn}} you can wish for up to three sites.",
  },
  placementAdded: {
    subject: "Your placement: {{site}}",
    text: "{{phase}}, {{startsOn}} to {{endsOn}}.",
  },
  placementMoved: {
    subject: "Your placement has changed: {{site}}",
    text: "{{phase}}: now {{site}}, {{startsOn}} to {{endsOn}}. Before {{was}}, {{wasStartsOn}} to {{wasEndsOn}}.",
  },
  placementRemoved: {
    subject: "Your placement is cancelled: {{was}}",
    text: "{{phase}}, {{wasStartsOn}} to {{wasEndsOn}}. Another placement is not planned yet.",
  },
  siteTraineesChanged: {
    subject: "New placement plan for {{site}}",
    text: "{{cohort}}: {{coming}} join or come on other days, {{leaving}} no longer come or come on other days. Who comes when stands on the site's page.",
  },
  planAwaitsApproval: {
    subject: "Please approve: “{{plan}}”",
    text: "{{who}} puts the placement plan for {{cohort}} forward for approval.",
  },
  planApproved: {
    subject: "Approved: “{{plan}}”",
    text: "{{who}} has checked and published your placement plan for {{cohort}}.",
  },
  planSentBack: {
    subject: "Sent back: “{{plan}}”",
    text: "{{who}} sends your placement plan for {{cohort}} back: “{{reason}}”",
  },
  stationBegins: {
    subject: "Your placement begins on {{startsOn}}: {{site}}",
    text: "{{phase}}, until {{endsOn}}. Address, way, hours and what to bring stand on your home page.",
  },
};
