import type { ComponentProps } from "react";
import { Link } from "react-router";
import { ButtonContent, type ButtonLook, buttonClass } from "./button";
import { classNames } from "./class-names";

interface LinkButtonProps extends ButtonLook, ComponentProps<typeof Link> {}

/** Leads somewhere and looks like a button; what changes data is a Button in a form. */
export function LinkButton(props: LinkButtonProps) {
  const { variant, size, icon, iconOnly, block, className, children, ...rest } = props;
  return (
    <Link
      {...rest}
      className={classNames(buttonClass({ variant, size, iconOnly, block }), className)}
    >
      <ButtonContent icon={icon} iconOnly={iconOnly}>
        {children}
      </ButtonContent>
    </Link>
  );
}
