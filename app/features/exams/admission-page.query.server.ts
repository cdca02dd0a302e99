import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { EXAM_KINDS } from "~/domain/progress/exam";
import { conditionsOf } from "./admission-conditions";

export type AdmissionPage = Awaited<ReturnType<typeof admissionPage>>;

/** What a programme asks for before each kind of exam, and why. */
export async function admissionPage(actor: Actor, programmeId: string) {
  ensure(can(actor, "programme.manage", null));
  const row = found(
    await db.programme.findUnique({
      where: { id: programmeId },
      select: { id: true, code: true, title: true, recordRequired: true, admission: true },
    }),
  );
  const { id, code, title, recordRequired, admission } = row;
  return {
    ...{ id, code, title, isRecordDuty: recordRequired },
    kinds: EXAM_KINDS.map((kind) => ({
      kind,
      ...conditionsOf(admission, kind),
      reason: admission.find((one) => one.kind === kind)?.reason ?? null,
    })),
  };
}
