// Finds lessons a time: no trainer, room or cluster twice at once, no lesson on a holiday.
import type { Day } from "../../app/domain/calendar/day";
import { holidayOn } from "../../app/domain/calendar/holidays";
import { seedId } from "../seed-id";

export const ROOMS: readonly (readonly [name: string, seats: number])[] = [
  ["Seminarraum 1.04", 24],
  ["Seminarraum 1.05", 12],
  ["Seminarraum 1.06", 12],
  ["Lernwerkstatt 2.01", 8],
  ["Lernwerkstatt 2.02", 8],
  ["Besprechung 2.10", 8],
  ["EDV-Raum 3.01", 16],
  ["EDV-Raum 3.02", 16],
];

export type Slot = { on: Day; startMinute: number; minutes: number };
export type Booking = Slot & { roomId: string };

type Wanted = Slot & { clusterIds: readonly string[]; trainerId: string; seats: number };

const STEP = 30;
const CLOSING = 17 * 60;

export class Timetable {
  readonly #taken = new Map<string, Slot[]>();

  /** The wanted time or the next free one that day; null on a holiday or a full day. */
  book(wanted: Wanted): Booking | null {
    if (holidayOn(wanted.on)) return null;
    for (
      let startMinute = wanted.startMinute;
      startMinute + wanted.minutes <= CLOSING;
      startMinute += STEP
    ) {
      const slot = { on: wanted.on, startMinute, minutes: wanted.minutes };
      const people = [wanted.trainerId, ...wanted.clusterIds];
      const roomId = this.#freeRoom(slot, wanted.seats);
      if (!roomId || people.some((key) => !this.#isFree(key, slot))) continue;
      for (const key of [...people, roomId]) this.#take(key, slot);
      return { ...slot, roomId };
    }
    return null;
  }

  #freeRoom(slot: Slot, seats: number): string | null {
    const rooms = ROOMS.filter(([, size]) => size >= seats).map(([name]) => seedId(`room:${name}`));
    return rooms.find((id) => this.#isFree(id, slot)) ?? null;
  }

  #isFree(key: string, slot: Slot): boolean {
    return !(this.#taken.get(key) ?? []).some(
      (other) =>
        other.on === slot.on &&
        other.startMinute < slot.startMinute + slot.minutes &&
        slot.startMinute < other.startMinute + other.minutes,
    );
  }

  #take(key: string, slot: Slot): void {
    this.#taken.set(key, [...(this.#taken.get(key) ?? []), slot]);
  }
}
