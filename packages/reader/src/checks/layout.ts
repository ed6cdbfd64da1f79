import { withoutLayout } from '../lexicon/layout-words.ts'
import type { DocumentTree } from '../structure/tree.ts'
import { spanOf } from '../structure/tree.ts'
import type { Header, Problem } from '../types.ts'
import { authorProblem, type Check } from './check.ts'
import { capacityForm, citationForm, datePadding, endingForm, numberForms } from './layout/forms.ts'
import { paperOf, rulesFor } from './layout/paper.ts'
import { type Departure, misplacedParts, missingParts } from './layout/parts.ts'

// finds:   'Số: 12-BC/ĐU' in a Party paper · 'TM. BAN THƯỜNG VỤ' · 'ngày 5 tháng 2 năm 2026' · a paper with head and signature but no 'Nơi nhận'
// refuses: excerpts and news without a head · papers of unions and the Front (own rules) · papers older than the rules known
export const layout: Check = {
  code: 'layout',
  run: ({ tree, header }) => (withoutLayout.has(header.documentType ?? '') ? [] : problemsIn(tree, header)),
}

function problemsIn(tree: DocumentTree, header: Header): Problem[] {
  const paper = paperOf(tree, header)
  const chosen = rulesFor(tree, header, paper)
  if (!chosen || (!paper.motto && !paper.number && !paper.placeDate)) return []
  const { components, forms, id } = chosen.rules
  const departures = [
    ...missingParts(paper, components),
    ...misplacedParts(paper, components),
    ...numberForms(tree, paper, forms),
    ...datePadding(tree, paper, forms),
    ...capacityForm(tree, paper, forms),
    ...endingForm(tree, paper, forms),
    ...citationForm(tree, forms),
  ]
  return departures.map(departure => problemOf(tree, departure, { ruleSet: id, assumed: chosen.assumed }))
}

function problemOf(
  tree: DocumentTree,
  { rule, block, span, actual, expected, source, count }: Departure,
  chosen: { ruleSet: string; assumed: boolean },
): Problem {
  return authorProblem(tree, 'layout', 'advice', span ?? spanOf(block), {
    actual,
    expected,
    inputs: { rule, source, ...chosen, ...(count === undefined ? {} : { count }) },
  })
}
