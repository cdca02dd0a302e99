import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { TextLink } from "~/ui/text-link";
import { chooseNoticeMailSchema, noticeMails } from "../choose-notice-mail.schema";

interface NoticeMailSectionProps {
  noticeMail: string;
  isMailDelivered: boolean;
}

/** On the account's own page: when notices come by mail. */
export function NoticeMailSection({ noticeMail, isMailDelivered }: NoticeMailSectionProps) {
  const { t } = useTranslation("inbox");
  return (
    <Card title={t("title")}>
      <IntentForm
        schema={chooseNoticeMailSchema}
        intent="chooseNoticeMail"
        defaults={{ noticeMail }}
        className="stack"
      >
        <RadioInput
          name="noticeMail"
          label={t("choice.label")}
          choices={noticeMails.map((value) => ({ value, label: t(`choice.${value}`) }))}
        />
        <p className="small muted">
          {t(isMailDelivered ? "choice.text" : "choice.noMail")}{" "}
          <TextLink to={paths.notices()}>{t("choice.open")}</TextLink>
        </p>
        <div>
          <SubmitButton variant="secondary">{t("choice.submit")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}
