import { type Figure, figuresBetween, figuresOf } from '../../findings/indicators/figures.ts'
import type { Measure } from '../../findings/indicators/measures/index.ts'
import { compatible } from '../../findings/indicators/measures/measure.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { wordsIn } from '../../text/words.ts'
import { isMove } from './share-places.ts'

/** So far before a change its sentence may open. */
const longest = 200
const mover = patternOf(`(?:^|\\s)${oneOf([...figureWords.up, ...figureWords.down])}(?:\\s\\p{L}+)*\\s*$`)
const comparison = patternOf(`^\\s*${oneOf(figureWords.compare)}\\s`)
const general: ReadonlySet<string> = new Set(shareWords.general)

/** Was the change most likely given to something that it does not speak of? */
export const isMisplaced = (tree: DocumentTree, measure: Measure): boolean =>
  isOfAnother(tree.mended.key, measure) || isBaseOfEarlier(tree, measure) || isOfNearer(tree, measure)

/**
 * 'Đàn gia súc 6.670 con. Đàn gia cầm 12.400 con. So với cùng kỳ, đàn gia súc tăng 612 con': a change told in a later sentence belongs to what it names.
 * True where that is not the measure it was given to, or where that is only told in a bracket.
 */
function isOfAnother(key: string, measure: Measure): boolean {
  const change = measure.change?.amount?.figure ?? measure.change?.percent?.figure
  if (!change || change.start < measure.sentence.end) return false
  if (/\([^()]*$/u.test(key.slice(measure.sentence.start, measure.value.start))) return true
  const subject = subjectOf(key.slice(Math.max(measure.sentence.end, change.start - longest), change.start))
  const own = new Set(wordsIn(key.slice(measure.gap.start, Math.min(measure.sentence.end, measure.value.end + longest))))
  return wordsIn(subject).some(word => !general.has(word) && !own.has(word))
}

/** 'Tổng thu 8.640 triệu đồng, tăng 8% so với cùng kỳ (|8.000 triệu đồng|); thuế 2.160 triệu đồng, tăng 12,5%': a bracket behind another amount gives the old value of that, not of what follows. */
function isBaseOfEarlier(tree: DocumentTree, { value, change, sentence, block }: Measure): boolean {
  const base = change?.base
  if (!base || base.start > value.start || tree.mended.key[base.end] !== ')') return false
  return figuresBetween(figuresOf(tree, block), Math.max(sentence.start, base.start - longest), base.start).some(({ kind }) => kind !== 'percent')
}

/** '13 đảng viên dự bị; có 21 thôn, tăng 02 thôn …': behind a semicolon something of the same kind stands nearer, or nothing says what the first counts. */
function isOfNearer(tree: DocumentTree, { value, change, block }: Measure): boolean {
  const moved = change?.amount?.figure ?? change?.percent?.figure
  const { key } = tree.mended
  const stop = moved ? key.lastIndexOf(';', moved.start) : -1
  if (!moved || stop < value.end) return false
  return value.unit === null || figuresBetween(figuresOf(tree, block), stop, moved.start).some(nearer => nearer !== change?.base && isAlike(key, value, nearer))
}

const isAlike = (key: string, value: Figure, other: Figure): boolean =>
  other.kind === value.kind && other.unit !== null && compatible(value, other) && !isMove(key, other)

/** What stands behind the last sign before the change, without the word for its direction; the words of the comparison name nothing. */
function subjectOf(lead: string): string {
  const piece = lead.replace(/^.*[,;:().]/su, '').replace(mover, '')
  return comparison.test(piece) ? '' : piece
}
