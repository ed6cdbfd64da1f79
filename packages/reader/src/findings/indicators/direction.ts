import { goalWords } from '../../lexicon/goal-words.ts'
import { leadInTells } from '../../lexicon/task-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { frame, future, past } from '../heading-words.ts'

/** What the part in which a block stands does with figures: tells results, lists goals, sets work to come, or does not say. */
export type Direction = 'past' | 'goal' | 'ahead' | 'open'

const goal = wholeWords(goalWords.headings)
/** 'QUAN ĐIỂM, |MỤC TIÊU|': the goals stand there too. */
const viewpoints = patternOf(goalWords.viewpoints)
const order = patternOf(`^${oneOf(goalWords.orders)}(?!\\p{L})`)
/** 'đã lãnh đạo hoàn thành 17/20 chỉ tiêu, cụ thể:' leads into results. */
const achieved = wholeWords(goalWords.achieved)
const reporting: ReadonlySet<string> = new Set(goalWords.reporting)

/** Null when the words do not say. `directionOfHeading('kết quả thực hiện các chỉ tiêu')` is 'past', of 'các chỉ tiêu chủ yếu' 'goal'. */
export function directionOfHeading(key: string): Direction | null {
  if (leadInTells.test(key)) return 'past'
  const short = key.slice(0, 200).replaceAll(goalWords.programmes, '').replace(viewpoints, '')
  if (short.length > 60 && order.test(short)) return 'ahead'
  if (frame.test(short)) return 'open'
  const [before, later, goals] = [past.exec(short)?.index, future.exec(short)?.index, goal.exec(short)?.index]
  if (before !== undefined && before <= Math.min(later ?? Infinity, goals ?? Infinity)) return 'past'
  if (goals !== undefined && goals <= (later ?? Infinity)) return 'goal'
  return later === undefined ? null : 'ahead'
}

/** The direction of every block, from the headings and lead-ins it stands under and from the kind of paper. */
export function directionsOf(tree: DocumentTree, documentType: string | null): Direction[] {
  const root: Direction = documentType !== null && reporting.has(documentType) ? 'past' : 'open'
  const below: Direction[] = []
  const out: Direction[] = []
  let leadIn: Direction | null = null
  for (const block of tree.blocks) {
    const above = block.parent === null ? root : (below[block.parent] as Direction)
    if (block.kind === 'heading' || (block.marker === null && block.kind === 'paragraph')) leadIn = null
    out.push(leadIn ?? above)
    below.push(turned(headingOf(tree, block), above))
    if (block.kind === 'paragraph' && block.marker === null) leadIn = leadInOf(tree, block, above)
  }
  return out.map((direction, index) => headingTurns(tree, tree.blocks[index] as Block) ?? direction)
}

function headingOf(tree: DocumentTree, block: Block): string {
  const end = block.headingTo ?? (/:\s*$/.test(tree.mended.key.slice(block.to - 2, block.to)) ? block.to : block.body)
  return tree.mended.key.slice(block.body, end)
}

/** Inside goals only a word about results leads out; inside results a part of the list that says 'chỉ tiêu' stays what it is. */
function turned(heading: string, above: Direction): Direction {
  const own = heading === '' ? null : directionOfHeading(heading)
  if (own === null || (above === 'goal' && own === 'ahead')) return above
  return own
}

/** A heading in the line of its own text speaks for that text too. */
function headingTurns(tree: DocumentTree, block: Block): Direction | null {
  if (block.headingTo === null || block.kind === 'heading') return null
  return directionOfHeading(tree.mended.key.slice(block.body, block.headingTo))
}

/** 'Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:' speaks for the items under it. */
function leadInOf(tree: DocumentTree, block: Block, above: Direction): Direction | null {
  const key = tree.mended.key.slice(Math.max(block.body, block.to - 260), block.to)
  if (!/:\s*$/.test(key)) return null
  const own = directionOfHeading(key)
  if (own === 'goal' && above === 'past' && achieved.test(key)) return null
  return own === 'goal' || (own === 'ahead' && above !== 'goal') || (own === 'past' && above === 'open') ? own : null
}
