const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 }

/** A length of ODF or CSS ('2.6465in', '14pt') in points, to a tenth; a percentage is of `whole`. Undefined when it is none. */
export function points(length: string | undefined, whole?: number): number | undefined {
  const match = /^\s*(\d*\.?\d+)\s*(pt|in|cm|mm|pc|px|%)\s*$/i.exec(length ?? '')
  if (!match) return undefined
  const unit = match[2]?.toLowerCase() ?? ''
  const factor = unit === '%' ? (whole === undefined ? undefined : whole / 100) : pointsPer[unit]
  return factor === undefined ? undefined : Math.round(Number(match[1]) * factor * 10) / 10
}
