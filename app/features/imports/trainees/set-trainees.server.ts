import type { Tx } from "~/db/transaction";
import { replaceWishes } from "./replace-wishes.server";

export type TraineeFacts = {
  personId: string;
  traineeId: string;
  givenName: string;
  familyName: string;
  email: string | null;
  postcode: string | null;
  birthDate: string | null;
  entryOn: string;
  partTimePercent: number;
  /** Null leaves the wishes alone. */
  wishes: readonly string[] | null;
};

/** Sets what lists say about trainees; only a first step that began with the old first day moves along. */
export async function setTrainees(tx: Tx, trainees: readonly TraineeFacts[]): Promise<void> {
  const rows = JSON.stringify(trainees);
  await tx.$executeRaw`
    UPDATE "Enrolment" e SET "effectiveOn" = r."entryOn"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("traineeId" uuid, "entryOn" date)
     WHERE e."traineeId" = r."traineeId" AND e."effectiveOn" <> r."entryOn"
       AND (SELECT count(*) FROM "Enrolment" o WHERE o."traineeId" = r."traineeId") = 1`;
  await tx.$executeRaw`
    UPDATE "Person" p
       SET "givenName" = r."givenName", "familyName" = r."familyName", "email" = r."email",
           "postcode" = r."postcode", "birthDate" = r."birthDate", "version" = p."version" + 1
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("personId" uuid, "givenName" text,
           "familyName" text, "email" text, "postcode" text, "birthDate" date)
     WHERE p."id" = r."personId"`;
  await tx.$executeRaw`
    UPDATE "Trainee" t
       SET "entryOn" = r."entryOn", "partTimePercent" = r."partTimePercent",
           "version" = t."version" + 1
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("traineeId" uuid, "entryOn" date,
           "partTimePercent" int)
     WHERE t."id" = r."traineeId"`;
  await replaceWishes(
    tx,
    trainees.flatMap(({ traineeId, wishes }) =>
      wishes === null ? [] : [{ traineeId, siteIds: wishes }],
    ),
  );
}
