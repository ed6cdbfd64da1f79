import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { slackOf } from './compare-percent.ts'
import { ofOnePart, type SumClaim } from './parts.ts'
import { outsideBrackets, valueIn } from './segments.ts'
import { sentencesIn } from './sentences.ts'

const summed = patternOf(`(?<!\\p{L})${oneOf(checkWords.summed)}\\s*:?\\s*(?=\\d)`, 'gu')
const anySum = patternOf(summed.source)
/** What is less of a sum is not what it adds up: 'hộ khá 120.000 đồng, hộ trung bình 80.000 đồng. Cộng 25.400.000 đồng'. */
const leastShare = 0.5
const undecided = wholeWords(checkWords.undecided)
const nested = wholeWords([...checkWords.some, ...checkWords.whole])

// reads:   thôn A 126 hộ/402 khẩu, thôn B 58 hộ/190 khẩu (tổng cộng 184 hộ, 592 khẩu) · đường trục 1.560 triệu đồng, sân 1.142 triệu đồng; cộng 2.702 triệu đồng · Quỹ A 36 triệu đồng, quỹ B 41 triệu đồng. Cộng 77 triệu đồng.
// refuses: thu 12 hộ, giảm 3 hộ, tổng cộng 40 hộ (words of change between) · tổng cộng 40 hộ alone
/** Sums that are written behind their parts: one claim for each thing that is counted. */
export function statedSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3 || !anySum.test(key.slice(block.body, block.to))) return []
  const sentences = sentencesIn(tree, block)
  return sentences.flatMap((sentence, i) =>
    [...key.slice(sentence.start, sentence.end).matchAll(summed)].flatMap(match => {
      const opens = match.index === 0 ? sentences[i - 1] : undefined
      return claimsAt(key, figures, { start: (opens ?? sentence).start, end: sentence.end }, sentence.start + match.index, match[0].length)
    }),
  )
}

function claimsAt(key: string, figures: readonly Figure[], sentence: Range, at: number, length: number): SumClaim[] {
  const list = { start: listStart(key, sentence.start, at), end: at }
  if (undecided.test(key.slice(list.start, list.end)) || nested.test(key.slice(list.start, list.end).replace(ofOnePart, ' '))) return []
  const parts = outsideBrackets(key, list.start, figuresBetween(figures, list.start, list.end))
  const totals = totalsFrom(key, figures, at + length, sentence.end)
  const shares = totals.map(total => parts.filter(part => sameThing(part, total)))
  const count = shares[0]?.length ?? 0
  if (count < 2 || shares.some(share => share.length !== count) || count * totals.length !== parts.length) return []
  const claims = totals.flatMap((total, index) => claimOf(total, shares[index] as Figure[], { start: list.start, end: total.end }) ?? [])
  return claims.filter(({ sum, total }) => sum >= leastShare * total)
}

const between = patternOf(`^\\s*(?:[,;/]|${oneOf(checkWords.together)})?\\s*$`)

/** Behind the last colon or open bracket. */
function listStart(key: string, from: number, to: number): number {
  const before = key.slice(from, to).replace(/\(\s*$/u, '')
  const opened = Math.max(before.lastIndexOf(':') + 1, openBracket(before))
  return from + opened + (/^\s*/u.exec(before.slice(opened))?.[0].length ?? 0)
}

function openBracket(text: string): number {
  let depth = 0
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === ')') depth++
    else if (text[i] === '(' && depth-- === 0) return i + 1
  }
  return 0
}

/** '225 hộ, 752 khẩu': figures that follow one another with nothing but signs or 'và' between. */
function totalsFrom(key: string, figures: readonly Figure[], start: number, end: number): Figure[] {
  const out: Figure[] = []
  for (const figure of figuresBetween(figures, start, end)) {
    const gap = key.slice(out.at(-1)?.end ?? start, figure.start)
    if (!between.test(gap)) break
    out.push(figure)
  }
  return out
}

const sameThing = (part: Figure, total: Figure): boolean =>
  part.kind === 'amount' &&
  total.kind === 'amount' &&
  part.unit !== null &&
  total.unit !== null &&
  (part.unit.noun === total.unit.noun || (!isMeasure(total.unit.noun) && valueIn(part, total) !== null)) &&
  part.unit.key === part.unit.noun

function claimOf(total: Figure, parts: readonly Figure[], place: Range): SumClaim | null {
  if (![total, ...parts].every(isExact)) return null
  const measured = isMeasure(total.unit?.noun ?? null)
  const values = parts.map(({ number }) => number.value)
  return {
    total: total.number.value,
    sum: values.reduce((all, value) => all + value, 0),
    parts: values,
    slack: [total, ...parts].reduce((slack, { number }) => slack + slackOf(number.decimals, measured), 0),
    whole: true,
    place,
  }
}
