import type { findings as german } from "../de/findings";
import type { SameKeys } from "../same-keys";

export const findings: SameKeys<typeof german> = {
  title: "Findings",
  none: "All well: no planning rule is broken.",
  byRule: "Rule: {{rule}}",
  count: {
    forbidden_one: "{{count}} violation",
    forbidden_other: "{{count}} violations",
    warning_one: "{{count}} warning",
    warning_other: "{{count}} warnings",
    note_one: "{{count}} note",
    note_other: "{{count}} notes",
    answered_one: "{{count}} allowed with a reason",
    answered_other: "{{count}} allowed with a reason",
  },
  more_one: "show {{count}} more",
  more_other: "show {{count}} more",
  estimated: "(estimated)",
  counts: {
    places_zero: "no place",
    places_one: "one place",
    places_other: "{{word}} places",
    taken_one: "one is taken",
    taken_other: "{{word}} are taken",
    trainees_one: "one trainee",
    trainees_other: "{{word}} trainees",
    sites_one: "one site",
    sites_other: "{{word}} sites",
    weeks_one: "one week",
    weeks_other: "{{word}} weeks",
    cases_one: "one case",
    cases_other: "{{word}} cases",
  },
  sentence: {
    "once-at-a-time": "{{name}} is placed at two sites at once in {{weeks}}.",
    "site-open": {
      closed: "{{site}} closes on {{day}}; {{trainees}} {{isThere}} placed there after that.",
      notYet: "{{site}} opens only on {{day}}; {{trainees}} {{isThere}} placed there before that.",
    },
    capacity: "{{site}} has {{places}} in {{weeks}}, {{taken}}.",
    "barred-site": "{{name}} must not be placed at {{site}}.",
    "commute-limit":
      "{{name}} needs {{minutes}} minutes{{estimate}} to {{site}}; the agreed limit is {{most}}.",
    "nobody-alone": {
      one: "{{name}} would be alone at {{site}} in {{phase}}.",
      few: "Only {{trainees}} {{areTogether}} together at {{site}} in {{phase}}; {{atLeast}} are needed.",
    },
    unplaced: {
      one: "{{name}} has no site yet in {{phase}}.",
      many: "In {{phase}} {{trainees}} have no site yet.",
    },
    "notice-period": {
      added: {
        one: "{{name}} learns of the placement from {{day}} less than {{weeksNotice}} before.",
        many: "{{trainees}} learn of the placement in {{phase}} from {{day}} less than {{weeksNotice}} before.",
      },
      moved: {
        one: "{{name}} changes the site less than {{weeksNotice}} before {{day}}.",
        many: "{{trainees}} change the site less than {{weeksNotice}} before {{day}}.",
      },
      removed: {
        one: "{{name}} loses the placement from {{day}} less than {{weeksNotice}} before.",
        many: "{{trainees}} lose the placement in {{phase}} from {{day}} less than {{weeksNotice}} before.",
      },
      begun: {
        one: "The placement of {{name}} began on {{day}} already and would change.",
        many: "{{phase}} began on {{day}} already for {{trainees}} and would change.",
      },
    },
    "trainer-ratio": {
      none: "{{site}} has no practical trainer in {{phase}}.",
      some: "The practical trainers at {{site}} can guide {{most}} in {{phase}}, {{count}} {{arePlanned}} planned.",
    },
    "capacity-confirmed": {
      old: "{{site}} last confirmed its places on {{day}}, {{days}} days ago.",
      never: "{{site}} has not confirmed its places yet.",
    },
    "minor-saturday":
      "{{name}} is under 18; {{site}} opens on Saturdays. Saturday duty is ruled out.",
    "long-commute": "{{name}} travels {{minutes}} minutes{{estimate}} to {{site}}.",
    "repeated-site": "{{name}} is at {{site}} in {{count}} phases.",
    "two-districts": "{{name}} gets to know only the district {{district}}.",
    "large-site": "{{name}} is at a large site in no phase.",
    "small-site": "{{name}} is at a small site in no phase.",
    "cluster-together": "{{cluster}} is spread over {{sites}} in {{phase}}.",
    "module-practice": {
      one: "{{name}} can practise “{{module}}” at none of their sites: fewer than {{cases}} a week come to the counter anywhere.",
      many: "{{trainees}} can practise “{{module}}” at none of their sites: fewer than {{cases}} a week come to the counter anywhere.",
    },
  },
  effect: {
    title: "What this does to the plan",
    noPlans: "No running cohort of this programme has a plan.",
    plan: "{{cohort}}: {{plan}}",
    change: "Today: {{before}}. Then: {{after}}.",
    silent: "not checked",
    comes_one: "{{count}} finding is added",
    comes_other: "{{count}} findings are added",
    goes_one: "{{count}} finding goes",
    goes_other: "{{count}} findings go",
  },
  severity: { forbidden: "Violation", warning: "Warning", note: "Note" },
  verb: { is: "is", are: "are" },
  weeks: {
    one: "week {{week}}",
    range: "weeks {{from}}–{{to}}",
    years: "weeks {{from}}/{{fromYear}}–{{to}}/{{toYear}}",
  },
  rule: {
    "once-at-a-time": {
      title: "One place at a time",
      reason: "Nobody can be at two places at once.",
    },
    "site-open": {
      title: "Site open",
      reason: "Training takes place only while the site exists.",
    },
    capacity: {
      title: "Keep to the places",
      reason: "A site cannot guide more trainees with care than it has places.",
    },
    "barred-site": {
      title: "Barred site",
      reason: "An accepted restriction rules this site out.",
    },
    "commute-limit": {
      title: "Agreed travel time",
      reason: "A longest way has been accepted for this person.",
    },
    "nobody-alone": {
      title: "Nobody alone",
      reason: "Clusters learn together: at least two are at a site.",
    },
    unplaced: {
      title: "Everybody is placed",
      reason: "Each placement phase counts for the admission to the exam.",
    },
    "notice-period": {
      title: "Keep the notice period",
      reason: "Who knows the placement can plan the way, care and leave.",
    },
    "trainer-ratio": {
      title: "Enough practical trainers",
      reason: "A practical trainer guides at most three trainees at once.",
    },
    "capacity-confirmed": {
      title: "Places confirmed",
      reason: "What sites promise counts for a while only.",
    },
    "minor-saturday": {
      title: "No Saturday under 18",
      reason: "§ 16 Jugendarbeitsschutzgesetz.",
    },
    "long-commute": { title: "Short ways", reason: "Long ways cost strength and time to learn." },
    "repeated-site": {
      title: "Different sites",
      reason: "Who knows several sites can work at any.",
    },
    "two-districts": {
      title: "Two districts",
      reason: "Customers differ from district to district.",
    },
    "large-site": {
      title: "One large site",
      reason: "Large sites have rare cases and long queues.",
    },
    "small-site": {
      title: "One small site",
      reason: "At small sites everybody does everything.",
    },
    "cluster-together": {
      title: "Keep clusters together",
      reason: "A cluster learns together; each further site makes that harder.",
    },
    "module-practice": {
      title: "Practise where the cases are",
      reason: "What is done online almost always is not learnt at a quiet counter.",
    },
  },
};
