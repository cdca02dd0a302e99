import type { Tx } from "~/db/transaction";
import { answerWish, type WishAnswer } from "~/domain/placement/answer-wish";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { now } from "~/platform/clock";
import { i18nFor } from "~/words/i18n";
import { say } from "~/words/say";
import type { PlanRecord } from "./plan-record.server";

/** Writes what became of every wish and why; a wish that fares as before keeps its answer. */
export async function answerWishes(
  tx: Tx,
  { plan }: PlanRecord,
  facts: PlanFacts,
): Promise<number> {
  const wishes = plan.cohort.trainees.flatMap((trainee) => trainee.wishes);
  const answers = wishes.flatMap((wish) => {
    const answer = answerWish(facts, wish, wishes);
    if (!answer) return [];
    const sentence = sentenceOf(wish, answer, facts);
    const isSame = wish.granted === answer.granted && wish.answer === sentence;
    return isSame ? [] : [{ id: wish.id, granted: answer.granted, answer: sentence }];
  });
  const answeredAt = now();
  for (const { id, ...data } of answers) {
    await tx.wish.update({ where: { id }, data: { ...data, answeredAt } });
  }
  await tx.wishAnswer.createMany({
    data: answers.map(({ id, ...data }) => ({ ...data, wishId: id, planId: plan.id, answeredAt })),
  });
  return answers.length;
}

/** Stored in German, the language of the authority, so that it says the same for good. */
function sentenceOf(
  wish: { rank: number; siteId: string; phaseId: string | null },
  { reason, placements, later }: WishAnswer,
  facts: PlanFacts,
): string {
  const words = i18nFor("de");
  const siteName = (id: string) => facts.sites.find((site) => site.id === id)?.name ?? "";
  const phaseTitle = (id: string) => facts.phases.find((phase) => phase.id === id)?.title ?? "";
  const instead = placements.map(({ siteId, phaseId }) =>
    say(words, {
      key: "placement:wish.where",
      values: { site: siteName(siteId), phase: phaseTitle(phaseId) },
    }),
  );
  const phase = wish.phaseId
    ? say(words, { key: "placement:wish.inPhase", values: { phase: phaseTitle(wish.phaseId) } })
    : say(words, { key: "placement:wish.inAnyPhase" });
  const answer = say(words, {
    key: `placement:wish.${reason}`,
    values: { rank: wish.rank, site: siteName(wish.siteId), phase, instead: instead.join(", ") },
  });
  if (!later) return answer;
  const values = { site: siteName(wish.siteId), phase: phaseTitle(later.phaseId) };
  return `${answer} ${say(words, { key: "placement:wish.later", values })}`;
}
