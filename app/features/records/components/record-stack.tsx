import "./records.css";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { paths } from "~/http/paths";
import { SubmitButton } from "~/ui/form/inputs";
import type { WaitingRecord } from "../record-stack.query.server";
import { useStackKeys } from "./use-stack-keys";
import { WaitingCard } from "./waiting-card";

const BULK = "sign-many";

/** The weeks that wait, worked through with the keyboard, one by one with forms, or all at once. */
export function RecordStack({ waiting }: { waiting: readonly WaitingRecord[] }) {
  const { t } = useTranslation("records");
  const { list, onKeyDown, onFocus } = useStackKeys(waiting.map(({ id }) => id));
  return (
    <div className="stack">
      <div className="inline inline--spread">
        <p className="muted small">{t("stack.keys")}</p>
        <Form method="post" id={BULK}>
          <input type="hidden" name="intent" value="signOffMany" />
          <SubmitButton variant="secondary">{t("stack.signMany")}</SubmitButton>
        </Form>
      </div>
      <ol
        ref={list}
        className="plain-list stack"
        aria-label={t("stack.list")}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {waiting.map((record) => (
          <li key={record.id}>
            <WaitingCard
              record={record}
              bulkForm={BULK}
              recordTo={paths.record(record.traineeId, record.weekOn)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
