import { z } from "zod";
import { dayText, id, text, version } from "~/ui/form/schema";

export const changeCurriculumSchema = z.object({
  curriculumId: id(),
  version: version(),
  title: text(120),
  validFrom: dayText(),
});

export type ChangeCurriculum = z.output<typeof changeCurriculumSchema>;

export const discardCurriculumSchema = z.object({ curriculumId: id(), version: version() });

export type DiscardCurriculum = z.output<typeof discardCurriculumSchema>;
