import { useTranslation } from "react-i18next";
import { classNames } from "../class-names";
import { Icon } from "../icon";
import type { KeepStatus } from "./draft-keeper";

const TROUBLES: readonly KeepStatus[] = ["offline", "ended", "refused"];

/** One line that always says where the text is: on the server, on its way, or on this device. */
export function KeepStatusLine({ status }: { status: KeepStatus }) {
  const { t } = useTranslation("drafts");
  const isTrouble = TROUBLES.includes(status);
  return (
    <p
      role="status"
      className={classNames("keep-status small", isTrouble && "keep-status--trouble")}
    >
      {isTrouble && <Icon name="warning" size="small" />}
      {status === "saved" && <Icon name="success" size="small" />}
      {status !== "idle" && t(`keeping.${status}`)}
    </p>
  );
}
