/** A whole or a rest that the figures told beside it do not give. Offsets are in the mended text. */
export interface Balance {
  start: number
  end: number
  stated: number
  expected: number
  inputs: { total: number; parts: number[] }
}
