// What the estimate of a way and of a trainee's cases assumes where nobody measured it. Every
// figure is a plausible value without an official source and can be changed with a reason.

export const ASSUMPTION_CODES = [
  "detour-percent",
  "speed",
  "access-minutes",
  "counter-hours",
  "reminder-days",
] as const;
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

export interface AssumptionDefault {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/**
 * `detour-percent`: length of the real way in per cent of the straight line; urban rail networks lie
 * between 120 and 140. `speed`: kilometres per hour on bus and rail with changes; between a bus (about
 * 20) and the S-Bahn (about 40). `access-minutes`: walking and waiting at both ends together.
 * `counter-hours`: hours of a week that a trainee spends at the counter, the rest is study and cluster.
 * `reminder-days`: days before a station at which its trainee is reminded of it.
 */
export const ASSUMPTION_DEFAULTS: Record<AssumptionCode, AssumptionDefault> = {
  "detour-percent": { value: 130, min: 100, max: 300 },
  speed: { value: 30, min: 5, max: 120 },
  "access-minutes": { value: 12, min: 0, max: 60 },
  "counter-hours": { value: 24, min: 1, max: 40 },
  "reminder-days": { value: 7, min: 1, max: 60 },
};

export type Assumptions = Readonly<Record<AssumptionCode, number>>;

/** The defaults with what was set instead; codes nobody knows are left out. */
export function assumptionsOf(
  settings: readonly { readonly code: string; readonly value: number }[],
): Assumptions {
  const entries = ASSUMPTION_CODES.map((code) => {
    const set = settings.find((setting) => setting.code === code);
    return [code, set?.value ?? ASSUMPTION_DEFAULTS[code].value];
  });
  return Object.fromEntries(entries) as Assumptions;
}

/** True when the value is a whole number within the bounds of its code. */
export function isWithinBounds(code: AssumptionCode, value: number): boolean {
  const { min, max } = ASSUMPTION_DEFAULTS[code];
  return Number.isInteger(value) && value >= min && value <= max;
}
