import { useTranslation } from "react-i18next";
import type { AccountState } from "~/domain/people/account-state";
import { Badge } from "~/ui/badge";

const TONES = {
  none: "neutral",
  invited: "info",
  expired: "warning",
  active: "success",
  disabled: "danger",
} as const;

/** Whether and how a person can log in. */
export function AccountBadge({ state }: { state: AccountState }) {
  const { t } = useTranslation("people");
  return (
    <Badge tone={TONES[state]} icon={false}>
      {t(`account.state.${state}`)}
    </Badge>
  );
}
