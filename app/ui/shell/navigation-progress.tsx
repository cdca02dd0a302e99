import { useTranslation } from "react-i18next";
import { useNavigation } from "react-router";
import { useDelayed } from "./use-delayed";

const PATIENCE_MS = 150;

/** A thin bar for what takes longer than a blink; the page stays as it is meanwhile. */
export function NavigationProgress() {
  const { t } = useTranslation("shell");
  const navigation = useNavigation();
  const shown = useDelayed(navigation.state !== "idle", PATIENCE_MS);
  return (
    <div className="navigation-progress" role="status">
      {shown && (
        <>
          <span className="visually-hidden">{t("pageLoading")}</span>
          <span className="navigation-progress__bar" aria-hidden="true" />
        </>
      )}
    </div>
  );
}
