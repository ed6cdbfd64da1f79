/** Are all letters capitals, and at least `fewest` of them? `inCapitals('KẾ HOẠCH')` is true, of '2026' and 'Kế hoạch' false. */
export const inCapitals = (text: string, fewest = 2): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= fewest
