/** What a browser says of itself, as people call it: "Chrome · Windows". Names of products are the same in every language; null where it says nothing known. */
export function deviceOf(userAgent: string | null): string | null {
  if (userAgent === null) return null
  const found = [browsers, systems].map(known => known.find(([pattern]) => pattern.test(userAgent))?.[1])
  return found.filter(name => name !== undefined).join(' · ') || null
}

/** The more particular first: nearly all call themselves Safari and Chrome too. */
const browsers: readonly [RegExp, string][] = [
  [/coc_coc_browser/i, 'Coc Coc'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Zalo/i, 'Zalo'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]
