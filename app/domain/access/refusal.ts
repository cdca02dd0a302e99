// Out of sight is 404, visible but forbidden is 403; a foreign and a nonexistent id answer alike.

export type RefusalKind = "notFound" | "forbidden";

export class Refusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind) {
    super(kind);
    this.name = "Refusal";
    this.kind = kind;
  }
}

/** Throws: what was asked for does not exist for this actor. */
export function notFound(): never {
  throw new Refusal("notFound");
}

/** Throws: the actor may see it but not do this. */
export function forbidden(): never {
  throw new Refusal("forbidden");
}

/** Refuses with 403 unless allowed. */
export function ensure(allowed: boolean): asserts allowed {
  if (!allowed) forbidden();
}

/** Refuses with 404 when nothing was found within what the actor may see. */
export function found<T>(value: T | null | undefined): T {
  return value ?? notFound();
}
