import { capacityKind } from "./capacities/capacity-kind.server";
import type { ImportKind } from "./import-kinds";
import { levelKind } from "./levels/level-kind.server";
import type { ListKind } from "./list-kind";
import { moduleKind } from "./modules/module-kind.server";
import { serviceKind } from "./services/service-kind.server";
import { siteKind } from "./sites/site-kind.server";
import { traineeKind } from "./trainees/trainee-kind.server";
import { trainerKind } from "./trainers/trainer-kind.server";
import { travelKind } from "./travel/travel-kind.server";
import { volumeKind } from "./volumes/volume-kind.server";

/** Every kind of list; another one is a folder and a line here. */
export const listKinds: Record<ImportKind, ListKind> = {
  trainees: traineeKind,
  trainers: trainerKind,
  sites: siteKind,
  capacities: capacityKind,
  travel: travelKind,
  modules: moduleKind,
  services: serviceKind,
  volumes: volumeKind,
  levels: levelKind,
};
