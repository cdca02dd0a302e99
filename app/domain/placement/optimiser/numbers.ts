// Reading typed arrays inside their bounds, and dice that fall alike for the same seed.

/** An index or a count; the caller stays inside the array. */
export function at(values: Int32Array, index: number): number {
  return values[index] as number;
}

/** A cost; the caller stays inside the array. */
export function costAt(values: Float64Array, index: number): number {
  return values[index] as number;
}

export interface Dice {
  /** From 0 up to 1, 1 excluded. */
  readonly roll: () => number;
  /** A whole number from 0 up to `sides`, `sides` excluded. */
  readonly below: (sides: number) => number;
}

/** Marsaglia's xorshift with 32 bits; the same seed gives the same rolls. */
export function diceOf(seed: number): Dice {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x2545f491) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let warmUp = 0; warmUp < 16; warmUp++) next();
  return {
    roll: () => next() / 4294967296,
    below: (sides) => Math.floor((next() / 4294967296) * sides),
  };
}
