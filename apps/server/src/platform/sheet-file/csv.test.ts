import { expect, test } from 'vitest'
import { csvLine, csvStart } from './csv.ts'

test.each([
  [['05-BC/ĐU', '05/6/2026'], '05-BC/ĐU,05/6/2026'],
  [['a, b', 'nói "có"', 'hai\ndòng', ''], '"a, b","nói ""có""","hai\ndòng",'],
  [['=1+1', '+84', '-BC/ĐU', '@SUM(A1)'], "'=1+1,'+84,'-BC/ĐU,'@SUM(A1)"],
  [['  =HYPERLINK("x")', '\t=1', '＝1'], `"'  =HYPERLINK(""x"")",'\t=1,'＝1`],
  [['a=b', '5-3', '1@2'], 'a=b,5-3,1@2'],
])('%j', (cells, line) => expect(csvLine(cells)).toBe(`${line}\r\n`))

test('the first letters say that it is UTF-8', () => expect([...new TextEncoder().encode(csvStart)]).toEqual([0xef, 0xbb, 0xbf]))
