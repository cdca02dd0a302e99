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
};
