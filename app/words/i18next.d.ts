import type { german } from "./de";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof german;
    returnNull: false;
  }
}
