import { keyOf } from '../text/mend.ts'
import { writeNumber } from '../text/write-number.ts'
import type { Indicator, Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'

// finds:   tổng đàn gia súc 7.240 con … tổng đàn gia súc 7.420 con (in one paper, of one period)
// leaves:  a result and a goal · short names that many things bear · figures of different periods or units
export const factConflict: Check = {
  code: 'fact-conflict',
  run({ tree, indicators }) {
    const seen = new Map<string, Indicator>()
    const out: Problem[] = []
    for (const indicator of indicators) {
      const id = identity(indicator)
      const before = id === null ? undefined : seen.get(id)
      if (id !== null && !before) seen.set(id, indicator)
      if (!before || before.value === indicator.value || near(before, indicator)) continue
      const facts = { actual: writeNumber(indicator.value), expected: writeNumber(before.value), inputs: { name: indicator.name, first: before.quote } }
      out.push(authorProblem(tree, 'fact-conflict', 'warning', indicator.span, facts))
    }
    return out
  },
}

/** What must be equal for two figures to be of one thing; null for names too short to tell. */
function identity({ name, unit, kind, period }: Indicator): string | null {
  const key = keyOf(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return kind === 'target' || key.split(' ').length < 3 ? null : [key, keyOf(unit ?? ''), period].join('|')
}

/** One sentence may tell the same noun of two things ('123/128 chi bộ có cấp ủy, 127/128 chi bộ có đảng viên'). */
const near = (a: Indicator, b: Indicator): boolean => Math.abs(a.span[0] - b.span[0]) < 300
