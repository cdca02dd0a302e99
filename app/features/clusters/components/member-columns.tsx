import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import type { Column } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

interface Listed {
  id: string;
  name: string;
  partTimePercent: number;
  /** The cohort of a guest. */
  guestOf?: string | null;
}

/** The columns that every table of people begins with: who, and how much they work. */
export function useMemberColumns<Row extends Listed>(): Column<Row>[] {
  const { t } = useTranslation("clusters");
  return [
    {
      key: "name",
      header: t("page.name"),
      cell: ({ id, name, guestOf }) => (
        <span className="inline">
          <TextLink to={paths.trainee(id)} quiet>
            {name}
          </TextLink>
          {guestOf && <Badge icon={false}>{t("guestOf", { cohort: guestOf })}</Badge>}
        </span>
      ),
    },
    {
      key: "scope",
      header: t("page.scope"),
      cell: ({ partTimePercent }) =>
        partTimePercent < 100 ? t("partTime", { percent: partTimePercent }) : t("page.fullTime"),
    },
  ];
}
