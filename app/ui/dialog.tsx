import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { LinkButton } from "./link-button";

interface DialogProps {
  title: ReactNode;
  /** The page beneath; closing goes there. */
  closeTo: string;
  size?: "default" | "wide";
  children: ReactNode;
  /** Buttons; the one that acts last. A submit button names its form by `form="…"`. */
  footer?: ReactNode;
}

/** A dialog with an address: open because its route is shown, so it also stands before JavaScript loads. */
export function Dialog({ title, closeTo, size = "default", children, footer }: DialogProps) {
  const { t } = useTranslation("common");
  const titleId = useId();
  const dialog = useModal(closeTo);
  return (
    <dialog
      ref={dialog}
      open
      className={`kern-dialog kern-level-2 dialog dialog--${size}`}
      aria-labelledby={titleId}
    >
      <header className="dialog__header">
        <h2 className="kern-heading-large" id={titleId}>
          {title}
        </h2>
        <LinkButton
          variant="tertiary"
          icon="close"
          iconOnly
          to={closeTo}
          preventScrollReset
          replace
        >
          {t("action.close")}
        </LinkButton>
      </header>
      <div className="dialog__body">{children}</div>
      {footer && <footer className="dialog__footer">{footer}</footer>}
    </dialog>
  );
}

function useModal(closeTo: string) {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.close();
    element.showModal();
    const leave = (event: Event) => {
      event.preventDefault();
      void navigate(closeTo, { preventScrollReset: true, replace: true });
    };
    element.addEventListener("cancel", leave);
    return () => element.removeEventListener("cancel", leave);
  }, [closeTo, navigate]);
  return dialog;
}
