import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import { Icon } from "./icon";
import { type Tone, toneIcons } from "./tone";

export interface Toast {
  id: string;
  tone: Exclude<Tone, "neutral">;
  text: string;
}

const MOST = 3;

/**
 * The message of the step just taken. Good news fades by itself after a time that the style sheet
 * sets and that stands still under pointer or focus; the rest stays until closed.
 */
export function Toasts({ toast }: { toast: Toast | null | undefined }) {
  const { t } = useTranslation("shell");
  const [shown, setShown] = useState<readonly Toast[]>(toast ? [toast] : []);
  const close = (id: string) => setShown((all) => all.filter((one) => one.id !== id));
  const { id, tone, text } = toast ?? {};
  useEffect(() => {
    if (!id || !tone || !text) return;
    setShown((all) => [...all.filter((one) => one.id !== id), { id, tone, text }].slice(-MOST));
  }, [id, tone, text]);
  return (
    <section className="toasts" aria-label={t("messages")} aria-live="polite">
      {shown.map((one) => (
        <ToastMessage key={one.id} toast={one} onClose={() => close(one.id)} />
      ))}
    </section>
  );
}

function ToastMessage({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { t } = useTranslation(["shell", "common"]);
  return (
    <div className={`kern-level-2 toast toast--${toast.tone}`} onAnimationEnd={onClose}>
      <Icon name={toneIcons[toast.tone]} label={t(`common:tone.${toast.tone}`)} />
      <p className="toast__text">{toast.text}</p>
      <Button variant="tertiary" size="small" icon="close" iconOnly onClick={onClose}>
        {t("dismiss")}
      </Button>
    </div>
  );
}
