import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export interface ButtonLook {
  variant?: "primary" | "secondary" | "tertiary" | "danger";
  size?: "default" | "small";
  icon?: IconName;
  /** The text stays for screen readers, only the icon is seen. */
  iconOnly?: boolean;
  block?: boolean;
}

export interface ButtonProps extends ButtonLook, ComponentProps<"button"> {
  /** Work is under way: the button keeps its focus but cannot be pressed again. */
  pending?: boolean;
}

export function Button({
  variant = "secondary",
  size,
  icon,
  iconOnly,
  block,
  pending = false,
  type = "button",
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) =>
    pending ? event.preventDefault() : onClick?.(event);
  return (
    <button
      {...rest}
      type={type}
      onClick={press}
      className={classNames(buttonClass({ variant, size, iconOnly, block }), className)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
    >
      <ButtonContent icon={icon} iconOnly={iconOnly} pending={pending}>
        {children}
      </ButtonContent>
    </button>
  );
}

export function buttonClass({ variant = "secondary", size, iconOnly, block }: ButtonLook): string {
  return classNames(
    "kern-btn",
    `kern-btn--${variant}`,
    size === "small" && "button--small",
    iconOnly && "button--icon",
    block && "kern-btn--block",
  );
}

interface ButtonContentProps {
  icon?: IconName | undefined;
  iconOnly?: boolean | undefined;
  pending?: boolean;
  children: ReactNode;
}

export function ButtonContent({ icon, iconOnly, pending, children }: ButtonContentProps) {
  return (
    <>
      {pending ? <Icon name="loading" spinning /> : icon && <Icon name={icon} />}
      <span className={iconOnly ? "visually-hidden" : "kern-label"}>{children}</span>
    </>
  );
}
