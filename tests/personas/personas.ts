// The people of the demonstration, by the name that tests call them.
import type { Role } from "~/domain/access/actor";
import listed from "../../prisma/demo/personas.json" with { type: "json" };

export type PersonaKey =
  | "planner"
  | "clusterTrainer"
  | "practicalTrainer"
  | "placedTrainee"
  | "waitingTrainee"
  | "administrator";

export type Persona = {
  key: string;
  name: string;
  role: Role;
  login: string;
  password: string;
};

export function persona(key: PersonaKey): Persona {
  const found = listed.find((one) => one.key === key);
  if (!found) throw new Error(`There is no persona ${key}.`);
  return { ...found, role: found.role as Role };
}
