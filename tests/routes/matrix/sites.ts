import { paths } from "~/http/paths";
import { type Area, everybody, type Form, planners } from "./handler";
import type { Ids } from "./world";

const seen = [200, 200, 200, 404] as const;
const stale = [409, 409, 409, 404] as const;
const done = [303, 303, 303, 404] as const;
const ANY_DAY = "2026-11-23";
const OLD = { version: "999" };
const details = {
  ...{ name: "Kundenzentrum Neu", district: "Mitte", street: "", postcode: "20095" },
  ...{ city: "Hamburg", latitude: "53.55", longitude: "10", shiftModel: "two_shift" },
  ...{ workstations: "4", trainingPlaces: "2", phone: "", email: "", directions: "", bring: "" },
};

const page = { path: ({ siteId }: Ids) => paths.site(siteId) };
const edit = { path: ({ siteId }: Ids) => paths.editSite(siteId) };
const ofSite = (form: (ids: Ids) => Form) => ({
  form: (ids: Ids) => ({ siteId: ids.siteId, ...form(ids) }),
});

const onPage: Area[string] = {
  loader: { ...page, expect: { ...planners(seen, 404), practical: [200, 404, 404, 404] } },
  intents: {
    setCapacity: {
      ...page,
      ...ofSite(() => ({ version: "0", startsOn: ANY_DAY, endsOn: ANY_DAY, places: "2" })),
      expect: planners(done),
    },
    limitTrainer: {
      ...page,
      ...ofSite(({ practicalId }) => ({ trainerId: practicalId, ...OLD, maxTrainees: "2" })),
      expect: planners(stale),
    },
    issueLink: {
      ...page,
      ...ofSite(() => ({ startsOn: ANY_DAY, endsOn: ANY_DAY, proposedPlaces: "2" })),
      expect: planners(done),
    },
    revokeLink: {
      ...page,
      ...ofSite(({ linkId }) => ({ linkId })),
      expect: planners(done),
    },
    reopen: { ...page, ...ofSite(() => OLD), expect: planners(stale) },
  },
};

const onEdit: Area[string] = {
  loader: { ...edit, expect: planners(seen) },
  intents: {
    change: { ...edit, ...ofSite(() => ({ ...OLD, ...details })), expect: planners(stale) },
    setHours: { ...edit, ...ofSite(() => ({ ...OLD, day1: "7-19" })), expect: planners(stale) },
    saveContact: {
      ...edit,
      ...ofSite(() => ({ name: "Anke Petersen", function: "Leitung", phone: "115" })),
      expect: planners(done),
    },
    removeContact: {
      ...edit,
      ...ofSite(({ contactId }) => ({ contactId, ...OLD })),
      expect: planners(stale),
    },
    addDocument: {
      ...edit,
      ...ofSite(() => ({ title: "Hausordnung", url: "https://example.org/haus" })),
      expect: planners(done),
    },
    removeDocument: {
      ...edit,
      ...ofSite(({ documentId }) => ({ documentId })),
      expect: planners(done),
    },
  },
};

const onTravel: Area[string] = {
  loader: { path: () => paths.travel({ from: "20095" }), expect: planners(200) },
  intents: {
    setArea: {
      path: () => paths.travel(),
      form: () => ({
        ...{ postcode: "17033", name: "Neubrandenburg", latitude: "53,55", longitude: "13,26" },
        source: "Karte",
      }),
      expect: planners(303),
    },
    stateMinutes: {
      path: () => paths.travel(),
      form: ({ siteId }) => ({ siteId, postcode: "20095", minutes: "20", source: "Fahrplan" }),
      expect: planners(done),
    },
    removeMinutes: {
      path: () => paths.travel(),
      form: ({ siteId }) => ({ siteId, postcode: "99998" }),
      expect: planners(404),
    },
    changeAssumption: {
      path: () => paths.travel(),
      form: () => ({ code: "speed", ...OLD, value: "30", reason: "üblich" }),
      expect: planners(409),
    },
  },
};

const onVolumes: Area[string] = {
  loader: { path: paths.volumes, expect: planners(200) },
  intents: {
    changeService: {
      path: paths.volumes,
      form: ({ serviceId }) => ({ serviceId, ...OLD, digitalShare: "", asOf: "", source: "" }),
      expect: planners(stale),
    },
    setVolume: {
      path: paths.volumes,
      form: ({ siteId }) => ({ siteId, month: "2026-10", cases: "900", source: "Monatsbericht" }),
      expect: planners(done),
    },
    removeVolume: {
      path: paths.volumes,
      form: ({ volumeId }) => ({ volumeId, ...OLD }),
      expect: planners(stale),
    },
    changeAssumption: {
      path: paths.volumes,
      form: () => ({ code: "counter-hours", ...OLD, value: "20", reason: "üblich" }),
      expect: planners(409),
    },
  },
};

export const sites: Area = {
  "routes/sites._index": { loader: { path: paths.sites, expect: planners(200) } },
  "routes/sites.new": {
    loader: { path: paths.newSite, expect: planners(200) },
    intents: {
      create: {
        path: paths.newSite,
        form: () => ({
          ...{ code: "neu", validFrom: ANY_DAY, ...details },
          ...{ postcode: "99998", latitude: "", longitude: "" },
        }),
        expect: planners(422),
      },
    },
  },
  "routes/sites.$siteId": onPage,
  "routes/sites.$siteId_.edit": onEdit,
  "routes/sites.$siteId_.close": {
    loader: {
      path: ({ siteId }) => paths.closeSite(siteId, { day: ANY_DAY }),
      expect: planners(seen),
    },
    intents: {
      close: {
        path: ({ siteId }) => paths.closeSite(siteId),
        ...ofSite(() => ({ ...OLD, validTo: ANY_DAY, successorId: "", shown: "99" })),
        expect: planners(stale),
      },
    },
  },
  "routes/travel": onTravel,
  "routes/volumes": onVolumes,
  "routes/modules.$code": {
    loader: { path: ({ moduleCode }) => paths.modulePractice(moduleCode), expect: planners(seen) },
  },
  "routes/confirm.$token": {
    loader: { path: () => paths.confirm("nobody-was-told-this"), expect: everybody(200) },
    intents: {
      confirm: {
        path: () => paths.confirm("nobody-was-told-this"),
        form: () => ({ places: "2", name: "Anke Petersen" }),
        expect: everybody(422),
      },
    },
  },
};
