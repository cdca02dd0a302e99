/** The four roles of a login. A practical trainer is a trainer with a site. */
export const roles = ["trainee", "trainer", "planner", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Who acts: plain facts of a session, nothing of the request. */
export type Actor = {
  accountId: string;
  personId: string;
  role: Role;
  traineeId: string | null;
  trainerId: string | null;
  siteId: string | null;
};
