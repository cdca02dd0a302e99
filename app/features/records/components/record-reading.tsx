import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { useForgottenDraft } from "~/ui/form/use-kept-draft";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { withdrawRecordSchema } from "../record.schema";
import type { RecordPage } from "../record-page.query.server";
import { draftKey } from "./record-editor";

/** What was handed in, for everybody who may read it. */
export function RecordReading({ page }: { page: RecordPage }) {
  const { t } = useTranslation("records");
  const { text, modules, state } = page;
  if (text === null) {
    return <Alert>{t(state === null ? "read.notBegun" : "read.draftHidden")}</Alert>;
  }
  return (
    <Card title={t("read.text")}>
      <p className="record-text">{text || t("read.none")}</p>
      {modules.length > 0 && (
        <p className="small">
          <span className="muted">{`${t("read.modules")}: `}</span>
          {modules.map(({ code, title }) => `${code} ${title}`).join(", ")}
        </p>
      )}
    </Card>
  );
}

/** A trainee's own week that waits: who is up now, and the way back. */
export function OwnSubmitted({ page }: { page: RecordPage }) {
  const { t } = useTranslation("records");
  const { traineeId, weekOn, version, inCharge } = page;
  useForgottenDraft(draftKey(traineeId, weekOn));
  return (
    <Alert
      actions={
        <IntentForm
          schema={withdrawRecordSchema}
          intent="withdraw"
          hidden={{ traineeId, weekOn, version }}
        >
          <SubmitButton variant="secondary" size="small">
            {t("read.withdraw")}
          </SubmitButton>
        </IntentForm>
      }
    >
      {inCharge.length > 0
        ? t("read.submitted", { names: inCharge.join(", ") })
        : t("read.submittedNobody")}
    </Alert>
  );
}

/** Who signed when, and whether the content is still what was signed. */
export function SignOffCard({ signOff }: { signOff: NonNullable<RecordPage["signOff"]> }) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const { by, at, comment, checksum, isAsSigned } = signOff;
  return (
    <Card title={t("signed.title")} tone={isAsSigned ? "success" : "danger"}>
      <p className="strong">{t("signed.by", { by, at: formatInstant(at, locale) })}</p>
      <Alert tone={isAsSigned ? "success" : "danger"}>
        {t(isAsSigned ? "signed.valid" : "signed.broken")}
      </Alert>
      <DescriptionList
        items={[
          comment !== null && { term: t("signed.comment"), value: comment },
          {
            term: t("signed.checksum"),
            value: <code className="small checksum">{checksum}</code>,
          },
        ]}
      />
    </Card>
  );
}
