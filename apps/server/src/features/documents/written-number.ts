/** `numberOf('456-BC/ĐU')` is 456. */
export const numberOf = (reference: string | null): number | null => {
  const digits = /^\d{1,6}/.exec(reference ?? '')
  return digits ? Number(digits[0]) : null
}

/** `symbolOf('15/QĐ-UBND')` is 'QĐ-UBND'. */
export const symbolOf = (reference: string | null): string | null => reference?.replace(/^\d*[a-z]?\s*[-/]\s*/u, '') || null
