import type { ReactNode } from "react";
import type { ButtonLook } from "./button";
import { Disclosure } from "./disclosure";

interface ConfirmProps extends ButtonLook {
  /** The words of the button that opens the question. */
  label: ReactNode;
  title: ReactNode;
  /** What will happen, to whom, and whether it can be undone. */
  children: ReactNode;
  /** The form with the button that acts. */
  form: ReactNode;
  align?: "start" | "end";
}

/** Asks before a destructive act and says what it does; works without JavaScript. */
export function Confirm({ title, children, form, ...rest }: ConfirmProps) {
  return (
    <Disclosure {...rest}>
      <div className="stack confirm">
        <p className="kern-heading-medium">{title}</p>
        <div className="text">{children}</div>
        {form}
      </div>
    </Disclosure>
  );
}
