import { goalWords } from '../../lexicon/goal-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { blockAt } from '../../structure/tree.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { endsWithWord } from '../../text/word-patterns.ts'
import type { Indicator, Span } from '../../types.ts'
import { columnsOf } from '../tasks/table-columns.ts'
import { figuresOf } from './figures.ts'
import { isGoal } from './goals.ts'
import { type Frame, indicatorOf } from './indicator.ts'
import type { Measure } from './measures/index.ts'
import { readSentence } from './measures/sentence.ts'

// reads:   | 4 | Lắp loa ở các thôn | Phòng Văn hóa - Xã hội | 100% thôn có loa | 15/9/2026 | · … bảo đảm tối thiểu 70% phiếu được nhập
// refuses: | Sửa chữa 12 km đường | … ít nhất 02 máy tính | … (counts of the work itself) · tables that give out no work

/** Goals in the words of a table that gives out work: in its product and in what is to be done. */
export function cellGoals(tree: DocumentTree, frame: Frame): Indicator[] {
  return tree.tables.flatMap(table => {
    const columns = columnsOf(table.columns)
    return columns
      ? table.rows.flatMap(row => goalsOfRow(tree, row, [columns.deliverable, columns.task]).map(goal => indicatorOf(tree, goal, 'target', frame)))
      : []
  })
}

/** A share that the product says again counts once. */
function goalsOfRow(tree: DocumentTree, row: readonly Span[], columns: readonly (number | null)[]): Measure[] {
  const goals: Measure[] = []
  for (const column of columns) {
    const cell = column === null ? undefined : row[column]
    const said = new Set(goals.map(goal => goal.value.number.value))
    if (cell) goals.push(...goalsIn(tree, cell).filter(goal => !said.has(goal.value.number.value)))
  }
  return goals
}

function goalsIn(tree: DocumentTree, cell: Span): Measure[] {
  const block = blockAt(tree, cell[0])
  return block ? measuresIn(tree, block, cell).filter(measure => isShareToReach(tree, measure)) : []
}

/** '100% thôn có loa', 'tối thiểu 70% phiếu'; 'các thôn có tỷ lệ |dưới 40%|' says where. */
const isShareToReach = ({ mended }: DocumentTree, measure: Measure): boolean =>
  measure.value.kind === 'percent' && !under.test(mended.key.slice(measure.sentence.start, measure.value.start)) && isGoal(mended, measure, 'ahead', null)

const under = endsWithWord(goalWords.under)

function measuresIn(tree: DocumentTree, block: Block, [from, to]: Span): Measure[] {
  const { mended } = tree
  const [start, end] = [mended.from(from), mended.from(to)]
  const figures = figuresOf(tree, block).filter(figure => figure.start >= start && figure.end <= end)
  if (figures.length === 0) return []
  return sentencesOf(mended.text, start, end).flatMap(sentence => {
    const own = figures.filter(figure => figure.start >= sentence.start && figure.end <= sentence.end)
    return own.length > 0 ? readSentence(mended.key, block, sentence, own, [], null) : []
  })
}
