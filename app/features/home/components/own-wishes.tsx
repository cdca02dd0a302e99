import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";

interface OwnWishesProps {
  /** The phase whose time for wishes is open. */
  open: { title: string; closesOn: string; wished: boolean } | null;
}

/** Where to wish, and until when; the way to answers and the own balance. */
export function OwnWishes({ open }: OwnWishesProps) {
  const { t } = useTranslation("wishes");
  const locale = useLocale();
  const button = (
    <LinkButton size="small" to={paths.myWishes()}>
      {t("home.open")}
    </LinkButton>
  );
  return (
    <Card title={t("home.title")} aside={button} {...(open && !open.wished && { tone: "info" })}>
      <p>
        {open
          ? t(open.wished ? "home.wished" : "home.due", {
              phase: open.title,
              to: formatDay(open.closesOn, locale),
            })
          : t("home.text")}
      </p>
    </Card>
  );
}
