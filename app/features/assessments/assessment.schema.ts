import { z } from "zod";
import { dayText, id, optionalId, text, version, wholeNumber } from "~/ui/form/schema";

export const MOST_LETTERS = 8_000;

/** A placement, or a cluster in a phase. */
export const beginAssessmentSchema = z.object({
  traineeId: id(),
  placementId: optionalId(),
  clusterId: optionalId(),
  phaseId: optionalId(),
});

const MARK = /^(grade|note)-(\d{1,2})$/;
const words = () => z.string().max(MOST_LETTERS, "tooLong").default("");

export const gradeField = (ordinal: number) => `grade-${ordinal}`;
export const noteField = (ordinal: number) => `note-${ordinal}`;

type Mark = { grade: number | null; note: string };

/** The author's words, with a grade and a sentence per criterion, each named by its place. */
export const writeAssessmentSchema = z
  .looseObject({
    assessmentId: id(),
    version: version(),
    text: words(),
    talkNote: words(),
    talkOn: z.union([z.literal(""), dayText()]).default(""),
    purpose: z.enum(["save", "complete"], "choice").default("save"),
  })
  .transform(
    ({ assessmentId, version: read, text: said, talkNote, talkOn, purpose, ...rest }, context) => {
      const marks = new Map<number, Mark>();
      for (const [name, value] of Object.entries(rest)) {
        const [, kind, place] = MARK.exec(name) ?? [];
        if (!kind) continue;
        const mark = marks.get(Number(place)) ?? { grade: null, note: "" };
        marks.set(
          Number(place),
          readMark(mark, kind, String(value), () =>
            context.addIssue({ code: "custom", path: [name], message: "choice" }),
          ),
        );
      }
      return {
        ...{ assessmentId, version: read, text: said, talkNote, purpose, marks },
        talkOn: talkOn === "" ? null : talkOn,
      };
    },
  );

function readMark(mark: Mark, kind: string, value: string, refuse: () => void): Mark {
  if (kind === "note") return { ...mark, note: value.slice(0, MOST_LETTERS) };
  if (value === "") return { ...mark, grade: null };
  if (!/^\d{1,2}$/.test(value)) refuse();
  return { ...mark, grade: Number(value) };
}

export const stepAssessmentSchema = z.object({ assessmentId: id(), version: version() });

export const discussAssessmentSchema = stepAssessmentSchema.extend({ discussedOn: dayText() });

export const commentAssessmentSchema = stepAssessmentSchema.extend({ comment: text(4_000) });

/** Of one that was begun, or of a placement that nobody began; with the version that was shown. */
export const nameAuthorSchema = z.object({
  assessmentId: optionalId(),
  traineeId: id(),
  placementId: optionalId(),
  version: wholeNumber(0, 1_000_000),
  trainerId: id(),
  reason: text(500),
});

export type NameAuthor = z.output<typeof nameAuthorSchema>;
export type BeginAssessment = z.output<typeof beginAssessmentSchema>;
export type WriteAssessment = z.output<typeof writeAssessmentSchema>;
export type StepAssessment = z.output<typeof stepAssessmentSchema>;
