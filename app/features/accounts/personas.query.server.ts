import type { Role } from "~/domain/access/actor";
import { environment } from "~/platform/environment";
import personas from "../../../prisma/demo/personas.json";

export type Persona = {
  key: string;
  name: string;
  role: Role;
  login: string;
  password: string;
  what: string;
};

/** The people of the demonstration with their logins; nobody where real data is kept. */
export function demoPersonas(): Persona[] {
  return environment().CLUSTERPLAN_DEMO ? (personas as Persona[]) : [];
}
