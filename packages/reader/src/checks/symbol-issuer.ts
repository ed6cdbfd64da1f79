import { citationMentions } from '../findings/citations/index.ts'
import { type ReferenceParts, referenceParts } from '../findings/citations/organ.ts'
import { ownReference } from '../structure/header/reference.ts'
import type { Citation, Problem } from '../types.ts'
import { authorProblem, type Check, type CheckContext } from './check.ts'
import { issuerVerdict, symbolsFor } from './citations/issuers.ts'
import { formVerdict, typeVerdict } from './citations/symbols.ts'
import { twins } from './citations/twins.ts'

// finds:   Chỉ thị số 21-CT/TTg (21/CT-TTg) · Kế hoạch số 118-KH/TW of the Tỉnh ủy · Nghị quyết số 27-NQ/TU of the Bộ Chính trị · Kế hoạch số 12-NQ/ĐU · a BÁO CÁO numbered 12-KH/ĐU
// refuses: kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Ban Thường vụ Tỉnh ủy · Thông báo kết luận số 12-TB/TU · Quy định số 85-QĐ/TW · 672/CV-UBND
export const symbolIssuer: Check = {
  code: 'symbol-issuer',
  run: context => onceEach([...twins(context.tree, citationMentions(context.tree, context.header)), ...cited(context), ...own(context)]),
}

/** One problem for a reference: the surest. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const errors = new Set(problems.filter(problem => problem.severity === 'error').map(problem => problem.inputs.reference))
  const told = new Set<unknown>()
  return problems.filter(({ severity, inputs: { reference } }) => {
    if (reference === undefined) return true
    if (told.has(reference) || (severity !== 'error' && errors.has(reference))) return false
    return told.add(reference) !== undefined
  })
}

function cited({ tree, citations, ocr }: CheckContext): Problem[] {
  return citations.flatMap(citation => {
    const parts = referenceParts(citation.reference)
    const verdict = parts ? (formVerdict(citation, parts) ?? issuerVerdict(tree, citation, parts) ?? typeVerdict(citation, parts)) : null
    if (!verdict) return []
    const severity = ocr ? 'warning' : saysItsBody(citation, parts) ? 'error' : verdict.severity
    return [
      authorProblem(tree, 'symbol-issuer', severity, verdict.span ?? citation.span, {
        actual: verdict.actual,
        expected: verdict.expected,
        inputs: { reference: citation.reference, because: verdict.because },
      }),
    ]
  })
}

/** '15-NQ/HĐND … của Hội đồng nhân dân tỉnh': the body named behind leaves no doubt that it is a paper of the State, written '15/NQ-HĐND'. The other way round ('57/NQ-TW') is too common a habit. */
const saysItsBody = ({ issuingBody }: Citation, parts: ReferenceParts | null): boolean =>
  issuingBody !== null && parts?.organ?.kind === 'state' && parts.form === 'party' && symbolsFor(issuingBody).includes(parts.organ.symbol)

/** The paper's own title against the letters of its own number. */
function own({ tree, ocr }: CheckContext): Problem[] {
  const reference = ownReference(tree)
  if (!reference?.symbol || tree.titleType === null) return []
  const parts = referenceParts(`1${reference.signed}`)
  const verdict = parts ? typeVerdict({ quote: `${tree.titleType} ${reference.symbol}`, documentType: tree.titleType }, parts) : null
  if (!verdict) return []
  return [
    authorProblem(tree, 'symbol-issuer', ocr ? 'warning' : verdict.severity, reference.span, {
      actual: reference.symbol,
      expected: verdict.expected,
      inputs: { because: 'title' },
    }),
  ]
}
