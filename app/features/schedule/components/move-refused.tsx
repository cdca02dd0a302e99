import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";
import type { SchedulePage } from "../schedule-view";
import { scheduleAddress } from "./schedule-address";
import { Sentences, useSentences } from "./sentences";
import type { Refused } from "./use-moving";

/** Why a lesson did not stay where it was dropped, and the way to a time that is free. */
export function MoveRefused({ refused, page }: { refused: Refused; page: SchedulePage }) {
  const { t } = useTranslation("views");
  const { ofClash } = useSentences();
  const { lessonId, day, from, clashes } = refused;
  return (
    <div role="alert" className="move-refused">
      <Alert tone="danger" title={t("move.refusedTitle")}>
        <Sentences sentences={clashes.map(ofClash)} />
        <TextLink to={scheduleAddress(page, { move: lessonId, day, from })}>
          {t("move.other")}
        </TextLink>
      </Alert>
    </div>
  );
}
