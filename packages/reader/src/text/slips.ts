import { misplacedTone } from '../lexicon/letters.ts'
import { ocrSlips } from '../lexicon/ocr-slips.ts'
import { plainSlips, smallWordBehindName } from '../lexicon/slips.ts'
import { eachWord, lettersEnd } from './char-class.ts'
import { rightTone } from './tones.ts'
import { longestFirst } from './word-patterns.ts'

/** A sure slip of OCR and where it begins; what is right has as many letters. */
interface MendedSlip {
  start: number
  right: string
}

/** Those of the scanner, and those of the pen that keep the number of letters. */
const rightOf: ReadonlyMap<string, string> = new Map([
  ...plainSlips.filter(([wrong, right]) => wrong.length === right.length && !smallWordBehindName.test(wrong)),
  ...Object.entries(ocrSlips),
])

/** The wrong forms by their first syllable, the longest first. */
const byFirstSyllable = new Map<string, string[]>()
for (const wrong of longestFirst([...rightOf.keys()])) {
  const first = wrong.slice(0, lettersEnd(wrong, 0))
  byFirstSyllable.set(first, [...(byFirstSyllable.get(first) ?? []), wrong])
}

/** Sure slips of OCR and of the pen in a text in lower case, whole words, none within another: `slipsIn('tham muu')` is [{ start: 0, right: 'tham mưu' }]. */
export function slipsIn(lower: string): readonly MendedSlip[] {
  const found: MendedSlip[] = []
  let from = 0
  eachWord(lower, (start, end) => {
    const forms = start < from ? undefined : byFirstSyllable.get(lower.slice(start, end))
    const wrong = forms?.find(form => lower.startsWith(form, start) && lettersEnd(lower, start + form.length) === start + form.length)
    if (wrong === undefined) return
    found.push({ start, right: rightOf.get(wrong) as string })
    from = start + wrong.length
  })
  // Few texts hold one, and this is asked of every short piece.
  if (lower.search(misplacedTone) < 0) return found
  const tones = [...lower.matchAll(misplacedTone)].map(({ 0: pair, index }) => ({ start: index, right: rightTone(pair) }))
  const apart = tones.filter(({ start }) => !found.some(slip => start < slip.start + slip.right.length && slip.start < start + 2))
  return [...found, ...apart].sort((a, b) => a.start - b.start)
}
