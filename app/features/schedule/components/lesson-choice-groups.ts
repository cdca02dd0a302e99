// What the forms of lessons offer, in groups as a select shows them.
import type { LessonChoices } from "../lesson-choices";

export function trainerGroups(
  choices: LessonChoices,
  labels: { trainers: string; practical: string },
) {
  const among = (isPractical: boolean) =>
    choices.trainers
      .filter((trainer) => trainer.isPractical === isPractical)
      .map(({ id, name }) => ({ value: id, label: name }));
  return [
    { label: labels.trainers, choices: among(false) },
    { label: labels.practical, choices: among(true) },
  ];
}

/** Modules by the cohorts whose curriculum they belong to. */
export function moduleGroups({ modules }: LessonChoices) {
  return [...new Set(modules.map(({ cohorts }) => cohorts))].map((cohorts) => ({
    label: cohorts,
    choices: modules
      .filter((module) => module.cohorts === cohorts)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
}

interface PlaceLabels {
  rooms: string;
  sites: string;
  seats: (count: number) => string;
}

/** Rooms with their seats, then sites. */
export function placeGroups({ rooms, sites }: LessonChoices, labels: PlaceLabels) {
  return [
    {
      label: labels.rooms,
      choices: rooms.map(({ id, name, seats }) => ({
        value: `room:${id}`,
        label: `${name} (${labels.seats(seats)})`,
      })),
    },
    {
      label: labels.sites,
      choices: sites.map(({ id, name }) => ({ value: `site:${id}`, label: name })),
    },
  ];
}
