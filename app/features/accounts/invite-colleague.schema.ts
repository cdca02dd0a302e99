import { z } from "zod";

/** Trainees and trainers come from their lists; only these two are entered by hand. */
export const colleagueRoles = ["planner", "administrator"] as const;

const name = z.string().trim().min(1, "required").max(100, "tooLong");

export const inviteColleagueSchema = z.object({
  givenName: name,
  familyName: name,
  email: z.email("email").trim().max(254, "tooLong"),
  role: z.enum(colleagueRoles),
});

export type InviteColleague = z.infer<typeof inviteColleagueSchema>;
