import type { Day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { CITY_ZONE } from "~/platform/clock";
import type { Planned } from "../wanted-lesson";

/** Where and with whom a block is to be taught. */
export interface PlaceOfBlock {
  readonly clusterId: string;
  readonly trainerId: string;
  readonly roomId: string;
  readonly on: Day;
  readonly startMinute: number;
  readonly minutes: number;
}

/** A block as the lesson that it would be. */
export function plannedBlock(block: PlaceOfBlock): Planned {
  const { clusterId, trainerId, roomId, on, startMinute, minutes } = block;
  return {
    id: null,
    zone: CITY_ZONE,
    startsAt: instantAt(on, startMinute, CITY_ZONE),
    endsAt: instantAt(on, startMinute + minutes, CITY_ZONE),
    trainerIds: [trainerId],
    clusterIds: [clusterId],
    roomId,
  };
}
