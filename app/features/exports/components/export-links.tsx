import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Disclosure } from "~/ui/disclosure";
import type { ExportFormat } from "../list-export";
import type { ExportName } from "../list-exports.server";

type LinkedList = {
  list: ExportName;
  formats?: readonly ExportFormat[];
  /** The same filters as on the page. */
  filter?: Record<string, string | null | undefined>;
};

/** The list as files to take along; `more` for a page that shows several. */
export function ExportLinks({ more = [], ...first }: LinkedList & { more?: LinkedList[] }) {
  const { t } = useTranslation("exports");
  const lists = [first, ...more];
  return (
    <Disclosure label={t("links.label")} icon="download" align="end" floating>
      {lists.map((linked) => (
        <FileLinks key={linked.list} {...linked} isNamed={lists.length > 1} />
      ))}
    </Disclosure>
  );
}

function FileLinks({
  list,
  formats = ["xlsx", "csv"],
  filter = {},
  isNamed,
}: LinkedList & { isNamed: boolean }) {
  const { t } = useTranslation("exports");
  return (
    <ul className="menu-list">
      {formats.map((format) => (
        <li key={format}>
          <a href={paths.exportList(list, format, filter)} download>
            {isNamed
              ? t("links.named", { list: t(`list.${list}`), format: t(`links.${format}`) })
              : t(`links.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
