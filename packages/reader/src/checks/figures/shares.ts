import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isShareOfWhole } from '../../findings/indicators/leads.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { wholeWords } from '../../text/word-patterns.ts'
import { classShares } from './class-shares.ts'
import { overlapping } from './parts.ts'
import { proseOf } from './prose.ts'

export interface ShareList {
  start: number
  end: number
  shares: number[]
  decimals: number
  /** The words say that it is one whole split up, or the classes exclude each other. */
  sure: boolean
}

const structure = wholeWords(checkWords.structures)
const undecided = wholeWords(checkWords.undecided.filter(word => word !== checkWords.reached))
const classes = checkWords.classes.map(words => words.map(word => wholeWords([word])))

/** Runs of three or more percentages in one sentence that split one whole. */
export function sharesOfOneWhole(tree: DocumentTree): ShareList[] {
  return proseOf(tree).flatMap(block => [...classShares(tree, block), ...listsOf(tree, block)])
}

function listsOf(tree: DocumentTree, block: Block): ShareList[] {
  const figures = figuresOf(tree, block)
  if (figures.filter(figure => figure.kind === 'percent').length < 3) return []
  const { key, text } = tree.mended
  return sentencesOf(text, block.body, block.to).flatMap(sentence => {
    const inside = figuresBetween(figures, sentence.start, sentence.end).filter(figure => figure.kind === 'percent')
    return inside.length < 3 || inside.length > 12 ? [] : (listOf(key, sentence.start, inside) ?? [])
  })
}

function listOf(key: string, start: number, figures: readonly Figure[]): ShareList | null {
  const [first, last] = [figures[0] as Figure, figures.at(-1) as Figure]
  const opening = key.slice(start, first.start)
  const body = key.slice(Math.max(start, first.start - 60), last.end)
  if (!figures.every(isExact) || overlapping.test(body) || undecided.test(body)) return null
  const gaps = figures.map((figure, index) => key.slice(index === 0 ? start : (figures[index - 1] as Figure).end, figure.start))
  const named = gaps.every(gap => gap.length < 120 && /\p{L}{2}/u.test(gap))
  const exclusive = classes.some(
    words => gaps.every(gap => words.some(word => word.test(gap))) && words.filter(word => gaps.some(gap => word.test(gap))).length >= 3,
  )
  const structured = structure.test(opening)
  if (!named || !(structured || exclusive || gaps.filter(gap => isShareOfWhole(gap)).length >= 3)) return null
  const cut = structured ? (structure.exec(opening)?.index ?? 0) : Math.max(0, opening.length - 60)
  return {
    start: start + cut,
    end: last.end,
    shares: figures.map(figure => figure.number.value),
    decimals: Math.max(...figures.map(figure => figure.number.decimals)),
    sure: structured || exclusive,
  }
}
