import type { legal as german } from "../de/legal";
import type { SameKeys } from "../same-keys";

export const legal: SameKeys<typeof german> = {
  contact: "Contact",
  write: "Write to {{email}}.",
  ask: "Please ask your training office.",
  accessibility: {
    title: "Accessibility statement",
    lead: "Everybody should be able to use Clusterplan without help. The measure is WCAG 2.2, level AA, and BITV 2.0.",
    built: {
      title: "What you can expect",
      keyboard: "Every page works with the keyboard alone, and the focus can always be seen.",
      drag: "Whatever can be dragged can also be moved with the keyboard and with a form.",
      colour: "Colour never stands alone: levels and states also carry a figure, a sign or a word.",
      script: "Forms work without JavaScript, too.",
      size: "All pages fit anything from a phone to a large screen and follow the system's light or dark theme.",
    },
    tested: {
      title: "How it is tested",
      text: "With every change a program checks all pages in the light and the dark theme. A test with people who depend on assistive technology has not taken place yet; the application therefore counts as partly conformant.",
    },
    known: {
      title: "What is not accessible yet",
      text: "The plan is a large table. On narrow screens it has to be scrolled sideways within its frame.",
    },
    feedback: {
      title: "Found a barrier?",
      text: "Tell us on which page you got stuck and what you work with. If the answer does not help, you can turn to the ombuds office for accessible information technology of the Free and Hanseatic City of Hamburg.",
    },
  },
  privacy: {
    title: "Data protection",
    lead: "Clusterplan processes data of trainees and trainers as far as training, staff planning and placements need it.",
    basis: {
      title: "Legal basis",
      text: "Section 10 of the Hamburg Data Protection Act and sections 85 to 92 of the Hamburg Civil Servants Act.",
    },
    who: {
      title: "Who sees what",
      trainee:
        "Trainees see themselves, the first names of their cluster and their trainers' contacts.",
      trainer:
        "Trainers see the people of their clusters; practical trainers those of their site, from the start of a placement until 30 days after it.",
      planner: "Planners see all placements. Birth dates and postcodes are seen by them alone.",
      administrator: "Administrators manage accounts and read the audit log.",
    },
    never: {
      title: "What is never stored",
      diagnosis: "Reasons or diagnoses of an absence: only from when until when is kept.",
      reason: "Reasons of a restriction: only what planning must respect is kept.",
      ranking: "Rankings, working speed or statistics of logins.",
    },
    decision: {
      title: "No decision by the machine",
      text: "The machine works out proposals; a named person decides, and the reasons stay visible (Article 22 GDPR).",
    },
    keeping: {
      title: "How long data are kept",
      leave: "Leave and absences: three years after the end of the year.",
      file: "Training file: five years after the end of the training.",
      wishes: "Wishes and drafts: six months after the end of the placement.",
      audit: "Audit log: one year.",
    },
    cookies: {
      title: "Cookies",
      text: "Only cookies that cannot be done without are set: for the login, for messages after an entry, and for language and theme.",
    },
    rights: {
      title: "Your rights",
      text: "You may ask for access, rectification, erasure and restriction, and complain to the Hamburg Commissioner for Data Protection and Freedom of Information.",
    },
  },
};
