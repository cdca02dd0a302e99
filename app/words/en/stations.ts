import type { stations as german } from "../de/stations";
import type { SameKeys } from "../same-keys";

export const stations: SameKeys<typeof german> = {
  title: "Your next placement",
  titleNow: "Your placement at present",
  begins: "{{phase}} begins on {{day}}.",
  runs: "{{phase}} runs until {{day}}.",
  none: "No placement of yours is published at present.",
  noneText:
    "As soon as your placement plan is published, this page says where to go and what you need.",
  noNext: "A further placement has not been published yet.",
  provisional:
    "Still provisional: until the notice period begins, the placement may change. You will then read it here and among your notices.",
  details: "All about this placement",
  way: "{{count}} min from your postcode",
  wayEstimated: "about {{count}} min from your postcode (estimated)",
  minutes: "Travel time",
  house: "Reach the site",
  calendar: "Put it into your calendar",
};
