import { randomUUID } from "node:crypto";
import { paths } from "~/http/paths";
import { type Area, administrators, type Expected, everybody, loggedIn } from "./handler";

const PASSWORD = { password: "Elbe-Alster-2026!", repeatedPassword: "Elbe-Alster-2026!" };
const anybody = (status: Expected) =>
  loggedIn({
    trainee: status,
    trainer: status,
    practical: status,
    planner: status,
    administrator: status,
  });
const manage = { path: () => paths.accounts() };

export const accounts: Area = {
  "routes/_index": { loader: { path: paths.home, expect: anybody(200) } },
  "routes/$": { loader: { path: () => "/nowhere", expect: everybody(404) } },
  "routes/ui": { loader: { path: paths.ui, expect: administrators(200, 404) } },
  "routes/accessibility": { loader: { path: paths.accessibility, expect: everybody(200) } },
  "routes/privacy": { loader: { path: paths.privacy, expect: everybody(200) } },
  "routes/preferences": {
    loader: { path: paths.preferences, expect: everybody(302) },
    intents: {
      keepPreferences: {
        path: paths.preferences,
        form: () => ({ locale: "en", to: "//elsewhere.invalid" }),
        expect: everybody(303),
      },
    },
  },
  "routes/login": {
    loader: {
      path: () => paths.login(),
      expect: { ...anybody(302), anonymous: 200, disabled: 200 },
    },
    intents: {
      logIn: {
        path: () => paths.login(),
        form: () => ({ login: randomUUID(), password: "wrong" }),
        expect: { ...anybody([302, 422, 422, 422]), anonymous: 422, disabled: 422 },
      },
    },
  },
  "routes/logout": {
    loader: { path: paths.logout, expect: anybody(200) },
    intents: { logOut: { path: paths.logout, endsSession: true, expect: everybody(303) } },
  },
  "routes/invitation.$token": {
    loader: { path: () => paths.invitation("unknown"), expect: everybody(200) },
    intents: {
      accept: {
        path: () => paths.invitation("unknown"),
        form: () => ({ token: "unknown", ...PASSWORD, givenName: "Ece", familyName: "Öz" }),
        expect: everybody(422),
      },
    },
  },
  "routes/reset._index": {
    loader: { path: () => paths.requestReset(), expect: everybody(200) },
    intents: {
      request: {
        path: () => paths.requestReset(),
        form: ({ personId }) => ({ login: personId }),
        expect: everybody(303),
      },
    },
  },
  "routes/reset.$token": {
    loader: { path: () => paths.reset("unknown"), expect: everybody(200) },
    intents: {
      reset: {
        path: () => paths.reset("unknown"),
        form: () => ({ token: "unknown", ...PASSWORD }),
        expect: everybody(422),
      },
    },
  },
  "routes/account": {
    loader: { path: paths.account, expect: anybody(200) },
    intents: {
      changePreferences: {
        path: paths.account,
        form: () => ({ theme: "dark" }),
        expect: anybody(303),
      },
      changePassword: {
        path: paths.account,
        form: () => ({ currentPassword: "wrong", ...PASSWORD }),
        expect: anybody(422),
      },
      chooseNoticeMail: {
        path: paths.account,
        form: () => ({ noticeMail: "daily" }),
        expect: anybody(303),
      },
      endSessions: { path: paths.account, endsSession: true, expect: anybody(303) },
    },
  },
  "routes/notices._index": {
    loader: { path: () => paths.notices(), expect: anybody(200) },
    intents: { readAll: { path: () => paths.notices(), expect: anybody(303) } },
  },
  "routes/notices.$noticeId": {
    loader: {
      path: ({ noticeId }) => paths.notice(noticeId),
      expect: { ...anybody(404), trainee: [302, 404, 404, 404] },
    },
  },
  "routes/admin.accounts": {
    loader: { ...manage, expect: administrators(200) },
    intents: {
      invite: {
        ...manage,
        form: ({ personId }) => ({ personId, role: "trainee" }),
        expect: { ...administrators([303, 303, 303, 404]), planner: [303, 303, 303, 404] },
      },
      inviteColleague: {
        ...manage,
        form: ({ personId }) => ({
          givenName: "Ece",
          familyName: "Öz",
          email: `${personId}@example.org`,
          role: "administrator",
        }),
        expect: administrators(303),
      },
      sendReset: {
        ...manage,
        form: ({ accountId }) => ({ accountId }),
        expect: administrators([422, 422, 422, 404]),
      },
      disable: {
        ...manage,
        form: ({ accountId }) => ({ accountId, reason: "Ausgeschieden" }),
        expect: administrators([303, 303, 303, 404]),
      },
      enable: {
        ...manage,
        form: ({ accountId }) => ({ accountId }),
        expect: administrators([303, 303, 303, 404]),
      },
    },
  },
  "routes/admin.audit": { loader: { path: paths.auditLog, expect: administrators(200) } },
  "routes/admin.outbox": {
    loader: { path: paths.outbox, expect: administrators(200) },
    intents: {
      sendAgain: {
        path: paths.outbox,
        form: ({ mailId }) => ({ mailId }),
        expect: administrators([303, 303, 303, 404]),
      },
    },
  },
};
