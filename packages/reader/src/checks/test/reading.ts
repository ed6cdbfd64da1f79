import { findCitations } from '../../findings/citations/index.ts'
import { buildTree } from '../../structure/build.ts'
import { readHeader } from '../../structure/header/index.ts'
import type { Problem } from '../../types.ts'
import type { Check } from '../check.ts'

/** The head of a paper of the invented commune; the body follows it. */
export const partyPaper = (body: string, { type = 'BÁO CÁO', number = 'Số 12-BC/ĐU', date = 'ngày 05 tháng 6 năm 2026' } = {}): string =>
  `ĐẢNG BỘ TỈNH TRƯỜNG SƠN\nĐẢNG ỦY XÃ AN KHÊ THƯỢNG\n*\n${number}\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Khê Thượng, ${date}\n\n${type}\nvề công tác dân vận\n\n${body}`

/** What a check tells of a text, its header and citations read by the real finders. */
export function told(check: Check, text: string, ocr = false): Problem[] {
  const tree = buildTree({ text, layout: 'flow', hints: [] })
  const header = readHeader(tree)
  return check.run({ tree, header, citations: findCitations(tree, header), tasks: [], indicators: [], ocr })
}

/** 'error: the quote', for short tables of cases. */
export const lines = (problems: readonly Problem[]): string[] => problems.map(problem => `${problem.severity}: ${problem.quote}`)
