import { db } from "~/db/client";

/** A trainee with every step, the last one last, and those that were taken back. */
export function loadEnrolment(traineeId: string) {
  return db.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    include: {
      person: {
        select: { givenName: true, familyName: true, account: { select: { disabledAt: true } } },
      },
      cohort: true,
      enrolments: {
        orderBy: { effectiveOn: "asc" },
        include: { cohort: { select: { name: true } } },
      },
      reversals: { orderBy: { reversedAt: "desc" } },
    },
  });
}

export type EnrolmentRow = Awaited<ReturnType<typeof loadEnrolment>>;
