import type { DocumentTree } from '../structure/tree.ts'
import { withoutOverlaps } from '../text/ranges.ts'
import type { Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { broken } from './spelling/broken.ts'
import { confusions } from './spelling/confusions.ts'
import { doubled } from './spelling/doubled.ts'
import { lostSpaces } from './spelling/lost-spaces.ts'
import { type Spelled, type SpellingSlip, spelledOf } from './spelling/words.ts'

// finds:   chuyên đổi số · bổ xung · cơ bản cơ bản · của của · đươc · Đảng bộxã (once, with a count)
// refuses: Ban Tổ chức tổ chức · xã hội xã hội chủ nghĩa · lịch sử lý luận · cũng cố gắng · foreign words, codes, names in capitals
export const spelling: Check = {
  code: 'spelling',
  run: ({ tree }) => {
    const spelled = spelledOf(tree)
    const found = withoutOverlaps([...confusions(spelled), ...doubled(spelled), ...broken(spelled)])
    return [...lostSpaces(tree), ...moderate(found).map(slip => problemOf(tree, spelled, slip, found.length))]
  },
}

/** A page read badly has hundreds; a person looks at some forty. Those with a known right form come first. */
const shown = 40

function moderate(found: readonly SpellingSlip[]): readonly SpellingSlip[] {
  if (found.length <= shown) return found
  const known = found.filter(slip => slip.expected !== null)
  return [...known, ...found.filter(slip => slip.expected === null)].slice(0, shown)
}

const problemOf = (tree: DocumentTree, { text }: Spelled, { kind, start, end, expected }: SpellingSlip, total: number): Problem =>
  authorProblem(tree, 'spelling', 'advice', tree.mended.span(start, end), {
    actual: text.slice(start, end),
    expected,
    inputs: total > shown ? { kind, total } : { kind },
  })
