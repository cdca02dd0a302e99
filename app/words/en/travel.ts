import type { travel as german } from "../de/travel";
import type { SameKeys } from "../same-keys";

export const travel: SameKeys<typeof german> = {
  title: "Travel times",
  summary: "Minutes from home to the site, one way.",
  questions: {
    title: "Open questions",
    summary_one:
      "Where does this postcode lie? While nobody knows, the rules of the way stay silent.",
    summary_other:
      "Where do these {{count}} postcodes lie? While nobody knows, the rules of the way stay silent.",
    none: "The areas of all trainees are known.",
    stated_one: "minutes are known to {{count}} site",
    stated_other: "minutes are known to {{count}} sites",
    placeArea: "Enter the centre",
    toMinutes: "Enter minutes",
  },
  area: {
    name: "Place",
    latitude: "Latitude",
    longitude: "Longitude",
    source: "Source",
    hint: "Like 53.5511",
    save: "Save centre",
    of: "Centre of {{name}}: {{latitude}}, {{longitude}}",
    unknown: "The centre of this postcode is not known.",
  },
  lookup: {
    title: "Ways from a postcode",
    postcode: "Postcode",
    show: "Show",
    caption: "Minutes from {{postcode}} to the sites",
    site: "Site",
    minutes: "Minutes",
    value: "{{minutes}} min",
    estimated: "estimated",
    unknown: "unknown",
    origin: "Origin",
    fromEstimate: "from the straight line",
    state: "Enter",
    stateTitle: "Minutes to {{name}}",
    save: "Save minutes",
    remove: "Estimate again",
  },
  data: {
    title: "Where this comes from",
    areas_one: "{{count}} postcode: {{source}}",
    areas_other: "{{count}} postcodes: {{source}}",
    stated_one: "{{count}} way entered",
    stated_other: "{{count}} ways entered",
    accuracy: "The centres are exact to about a kilometre.",
    import: "Import a list of minutes",
  },
  toast: {
    area: "The centre is saved.",
    stated: "The minutes are saved.",
    removed: "The way is estimated again.",
  },
};
