/** The shape of a catalogue: every key of the German original, each with a sentence. */
export type SameKeys<T> = {
  [Key in keyof T]: T[Key] extends string ? string : SameKeys<T[Key]>;
};
