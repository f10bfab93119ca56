/** Up to where two pictures are one: bits of the coarse hash, thousandths of the fine grain. */
export interface Tolerance {
  readonly bits: number;
  readonly grain: number;
}

/**
 * Photos differ from each other as a whole, so a photo is known again even with an edge cut off or slightly turned.
 * Papers of one form differ in their figures only: there the grain must be the same, and a paper that was cut or turned
 * by hand is left to its receipt key. Measured: docs/adr/0020.
 */
export function toleranceOf({ isPaper }: { readonly isPaper: boolean }): Tolerance {
  return isPaper ? { bits: 6, grain: 29 } : { bits: 8, grain: 200 };
}
