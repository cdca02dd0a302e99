import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Disclosure } from "~/ui/disclosure";
import type { ExportFormat } from "../list-export";

type ExportLinksProps = {
  /** The list's name in the address, such as "sites". */
  list: string;
  formats?: readonly ExportFormat[];
  /** The same filters as on the page. */
  filter?: Record<string, string | null | undefined>;
};

/** The list as files to take along. */
export function ExportLinks({ list, formats = ["xlsx", "csv"], filter = {} }: ExportLinksProps) {
  const { t } = useTranslation("exports");
  return (
    <Disclosure label={t("links.label")} icon="download" align="end" floating>
      <ul className="menu-list">
        {formats.map((format) => (
          <li key={format}>
            <a href={paths.exportList(list, format, filter)} download>
              {t(`links.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
