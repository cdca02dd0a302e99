import type { account as german } from "../de/account";
import type { SameKeys } from "../same-keys";

export const account: SameKeys<typeof german> = {
  title: "My account",
  lead: "Notices, password, language and appearance. Everything here applies to you alone.",
  field: {
    login: "Email address",
    password: "Password",
    newPassword: "New password",
    repeatedPassword: "Repeat the new password",
    currentPassword: "Current password",
    givenName: "Given name",
    familyName: "Family name",
    email: "Work email address",
    passwordHint: "At least 12 characters. A short sentence is easy to remember and hard to guess.",
  },
  login: {
    title: "Log in",
    lead: "Training in clusters: plan, teach, follow.",
    claim: "Who learns when, where and with whom.",
    claimText:
      "Clusterplan brings together the training at Hamburg's citizen service centres, from the list of new starters to the placement on site.",
    points: {
      trainee: "Trainees see what today holds and where they go next.",
      trainer: "Trainers see who is waiting for them.",
      planner: "Planning sees what has to be settled today.",
    },
    submit: "Log in",
    forgotten: "Forgotten your password?",
    ended: "Your session has ended. After logging in you continue where you were.",
    invited: "No account yet? Your head of training will send you an invitation.",
    personas: {
      title: "Demonstration with invented people",
      text: "Choose a person and the form is filled in.",
    },
  },
  logout: {
    title: "Log out",
    text: "Do you want to log out on this device?",
    submit: "Log out",
    done: "You are logged out.",
  },
  invitation: {
    title: "Welcome to Clusterplan",
    lead: "Hello {{name}}, choose a password that only you know. You are logged in after that.",
    firstTitle: "The first administrator",
    firstLead: "Nobody manages this installation yet. Tell us who you are and choose a password.",
    login: "From now on you log in with",
    submit: "Set up account",
    done: "Your account is set up. Good to have you here.",
    until: "The invitation is valid until {{until}}.",
  },
  expired: {
    title: "This link is no longer valid",
    invitation:
      "Invitations are valid for 72 hours and only once. Perhaps you have set up your account already: then simply log in. Otherwise ask your head of training for a new invitation.",
    reset: "Reset links are valid for two hours and only once. Simply ask for a new one.",
    toLogin: "Go to login",
    toReset: "Ask for a new link",
  },
  reset: {
    requestTitle: "Forgotten password",
    requestLead:
      "Enter the address you log in with. We send you a link with which you choose a new password.",
    requestSubmit: "Ask for a link",
    sentTitle: "Please look at your mailbox",
    sentText:
      "If there is an account for this address, a link is on its way. It is valid for two hours. If nothing arrives, turn to the administrators.",
    title: "Choose a new password",
    lead: "Hello {{name}}, with the new password all logins on other devices end.",
    submit: "Save password",
    done: "Your new password is valid from now on.",
    back: "Back to login",
  },
  mail: {
    invitation: {
      subject: "Your invitation to Clusterplan",
      body: "Hello {{name}},\n\nan account has been prepared for you in Clusterplan, where you find everything about the training at the citizen service centres.\n\nPlease choose your password with this link. It is valid for 72 hours and only once:\n\n{{link}}\n\nIf you did not expect this message, there is nothing you need to do.\n\nKind regards\nClusterplan",
    },
    reset: {
      subject: "New password for Clusterplan",
      body: "Hello {{name}},\n\nwith this link you choose a new password for Clusterplan. It is valid for two hours and only once:\n\n{{link}}\n\nIf you did not ask for this, there is nothing you need to do: your password stays as it is.\n\nKind regards\nClusterplan",
    },
  },
  password: {
    title: "Change password",
    text: "After that you are logged out on all other devices.",
    submit: "Change password",
    done: "Your password is changed. All other logins have ended.",
  },
  preferences: {
    title: "Language and appearance",
    language: "Language",
    theme: "Appearance",
    submit: "Save",
    done: "Your settings are saved.",
    locale: { de: "Deutsch", en: "English" },
    themes: { system: "Like the device", light: "Light", dark: "Dark" },
  },
  sessions: {
    title: "Logins",
    count_one: "You are logged in on one device.",
    count_other: "You are logged in on {{count}} devices.",
    text: "A login ends after 60 minutes without activity and after 12 hours at the latest.",
    submit: "Log out everywhere",
    done: "You are logged out on all devices.",
  },
  person: {
    title: "Personal details",
    login: "Logs in with",
    text: "Name and address are kept by the head of training.",
  },
  refused: {
    "already-active": "This account is set up already.",
    busy: "A great many people are logging in right now. Please try again in a few seconds.",
    disabled: "This account is disabled. Please enable it first.",
    "last-administrator":
      "This is the last administrator's account. Please set up another one first.",
    "link-expired":
      "This link is no longer valid. It was used already, has expired or was replaced by a newer one.",
    "login-refused": "Email address and password do not match. Please check both and try again.",
    "login-throttled":
      "Those were many attempts in a row. For your protection you can go on in {{seconds}} seconds.",
    "mail-on-its-way": "This message has been sent already or is still on its way.",
    "mail-taken": "This address belongs to somebody else already.",
    "name-missing": "Please enter your name.",
    "no-mail-address": "Without an email address no message can arrive. Please enter one first.",
    "nobody-invited":
      "Nobody of those chosen can be invited: they all have an account already or no email address.",
    "not-active": "This account is not set up yet. Please send another invitation instead.",
    "only-trainee": "This person is a trainee and can only be invited as a trainee.",
    "only-trainer": "This person is a trainer and can only be invited as a trainer.",
    "own-account": "You cannot disable your own account.",
    "password-common": "This password is used often and easy to guess. Please choose another one.",
    "password-like-login":
      "The password consists almost only of your name or address. Please choose another one.",
    "password-too-long": "Please choose a password with at most 128 characters.",
    "password-too-short": "Please choose a password with at least 12 characters.",
    "password-wrong": "The current password is not right.",
    "role-mismatch":
      "This role does not fit the person: trainees and trainers have to be registered as such.",
    throttled:
      "Those were many attempts in a row. For your protection you can go on in {{seconds}} seconds.",
  },
};
