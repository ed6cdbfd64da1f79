import { read, sourceFromText } from '../../../index.ts'

/** What is told of the figures of a table, 'stated for right'; the rule under the head of one with bars is put in. */
export function errorsOfTable([head = '', ...rows]: readonly string[]): string[] {
  const rule = head.startsWith('|') ? [head.replace(/[^|]+/g, '---')] : []
  const { problems } = read(sourceFromText(`BÁO CÁO\nkết quả năm 2026\n\nI. KẾT QUẢ\n\n${[head, ...rule, ...rows].join('\n')}\n\nII. KHÁC`))
  return problems
    .filter(({ code, severity }) => severity === 'error' && /^(?:sum|ratio|plan)-mismatch$/.test(code))
    .map(({ actual, expected }) => `${actual} for ${expected}`)
}
