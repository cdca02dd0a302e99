import { type ReactNode, useEffect, useRef } from "react";
import { ButtonContent, type ButtonLook, buttonClass } from "./button";
import { classNames } from "./class-names";

interface DisclosureProps extends ButtonLook {
  /** The words of the button. */
  label: ReactNode;
  align?: "start" | "end";
  /** Opens over the page instead of pushing it down. */
  floating?: boolean;
  children: ReactNode;
}

/** A button that opens a small panel: a menu, a confirmation, a short form. Works without JavaScript. */
export function Disclosure(props: DisclosureProps) {
  const { label, align = "end", floating = true, icon, iconOnly, children, ...look } = props;
  const details = useLightDismiss(floating);
  return (
    <details
      ref={details}
      className={classNames("disclosure", floating && `disclosure--floating disclosure--${align}`)}
    >
      <summary className={buttonClass({ iconOnly, ...look })}>
        <ButtonContent icon={icon} iconOnly={iconOnly}>
          {label}
        </ButtonContent>
      </summary>
      <div className="kern-level-2 disclosure__panel">{children}</div>
    </details>
  );
}

/** Escape, a click outside or a link inside closes what floats. */
export function useLightDismiss(active: boolean) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    if (!active || !element) return;
    const close = () => {
      element.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !element.open) return;
      close();
      element.querySelector("summary")?.focus();
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.contains(target)) close();
    };
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a[href]")) close();
    };
    element.addEventListener("keydown", onKey);
    element.addEventListener("click", onClick);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      element.removeEventListener("keydown", onKey);
      element.removeEventListener("click", onClick);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [active]);
  return details;
}
