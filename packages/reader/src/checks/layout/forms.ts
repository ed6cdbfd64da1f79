import { capacityWithStop, capacityWithStroke, dayAndMonth, numberWithWord, partyCitation, stateCitation } from '../../lexicon/layout-words.ts'
import type { LayoutForms } from '../../profiles/layout-rules.ts'
import { blockAt, blockKey, type DocumentTree, spanOf } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import type { Paper } from './paper.ts'
import type { Departure } from './parts.ts'

/** 'Số:' in a Party paper or 'Số' without the colon in a State paper; one figure alone. */
export function numberForms(tree: DocumentTree, { number: block, numberLine: line }: Paper, forms: LayoutForms): Departure[] {
  const found = line && numberWithWord.exec(keyOf(line.written))
  if (!block || !line || !found?.groups) return []
  const { word = '', colon, single } = found.groups
  const start = tree.mended.span(line.from, line.from + line.text.length)[0] + found.index
  const form = (withColon: boolean): string => forms.numberWord.word + (withColon ? ':' : '')
  const [actual, expected] = [form(colon !== undefined), form(forms.numberWord.colon)]
  const out: Departure[] = []
  if (actual !== expected) out.push({ rule: 'number-word', block, span: [start, start + word.length], actual, expected, source: forms.numberWord.source })
  if (single) out.push({ rule: 'number-padding', block, actual: single, expected: `0${single}`, source: forms.padding.source })
  return out
}

/** 'ngày 5 tháng 2' for 'ngày 05 tháng 02' in the line of place and date. */
export function datePadding(tree: DocumentTree, paper: Paper, forms: LayoutForms): Departure[] {
  const block = paper.placeDate
  const found = block ? dayAndMonth.exec(blockKey(tree, block)) : null
  if (!block || !found) return []
  const [before, day, between, month, after] = found.slice(1) as [string, string, string, string, string]
  const right = `${before}${day.padStart(2, '0')}${between}${/^[12]$/.test(month) ? `0${month}` : month}${after}`
  return right === found[0] ? [] : [{ rule: 'date-padding', block, actual: found[0], expected: right, source: forms.padding.source }]
}

/** 'TM.' in a Party paper, 'T/M' in a State paper. */
export function capacityForm(tree: DocumentTree, paper: Paper, forms: LayoutForms): Departure[] {
  const wrong = forms.capacity.right === '/' ? capacityWithStop : capacityWithStroke
  for (const block of paper.closing) {
    const found = wrong.exec(blockKey(tree, block))
    if (!found) continue
    const [one, two] = found
      .slice(1)
      .filter(Boolean)
      .map(letter => letter.toUpperCase()) as [string, string]
    return [
      {
        rule: 'capacity',
        block,
        span: [block.start, block.start + found[0].length],
        actual: found[0].toUpperCase(),
        expected: forms.capacity.right === '/' ? `${one}/${two}` : `${one}${two}.`,
        source: forms.capacity.source,
      },
    ]
  }
  return []
}

/** Party papers end with a full stop, State papers with './.'; only where recipients or a signature show that the text is whole. */
export function endingForm(tree: DocumentTree, paper: Paper, forms: LayoutForms): Departure[] {
  const block = paper.last
  if (!block || (!paper.recipients && !paper.signature)) return []
  const ending = /(?<!\.)\.\s?\/\s?\.?\s*$|(?<!\.)\.\s*$/.exec(tree.text.slice(block.start, block.end))
  const written = ending === null ? null : ending[0].includes('/') ? './.' : '.'
  if (written === null || written === forms.ending.right) return []
  const [start, end] = spanOf(block)
  return [{ rule: 'ending', block, span: [lastWords(tree.text, start, end), end], actual: written, expected: forms.ending.right, source: forms.ending.source }]
}

/** Where the last five words begin. */
function lastWords(text: string, start: number, end: number): number {
  let words = 0
  for (let i = end - 1; i > start; i--) {
    if (text[i] === ' ') words++
    if (words === 5) return i + 1
  }
  return start
}

/** 'Nghị quyết số 12-NQ/ĐU, ngày …' in the Party's manner, 'Quyết định số 12/QĐ-UBND ngày …' in the State's: the first that departs, with how many do. */
export function citationForm(tree: DocumentTree, forms: LayoutForms): Departure[] {
  const found = [...tree.mended.key.matchAll(forms.citation.comma ? partyCitation : stateCitation)].filter(match => (match[2] === ',') !== forms.citation.comma)
  const first = found[0]
  if (!first) return []
  const span = tree.mended.span(first.index, first.index + first[0].length)
  const block = blockAt(tree, span[0])
  if (!block) return []
  const written = tree.mended.text.slice(first.index, first.index + first[0].length)
  const [, reference, comma] = first as unknown as [string, string, string]
  const [named, dated] = [written.slice(0, reference.length), written.slice(reference.length + comma.length)]
  return [
    {
      rule: 'citation-comma',
      block,
      span,
      actual: written,
      expected: `${named}${forms.citation.comma ? ',' : ''}${dated}`,
      source: forms.citation.source,
      count: found.length,
    },
  ]
}
