import { referenceId } from '../../findings/citations/index.ts'
import { plainSubjectWords, subjectOpener } from '../../lexicon/citation-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { Citation, Problem } from '../../types.ts'
import { authorProblem } from '../check.ts'

/** One number with one date, and two matters that share no word: one of the two numbers is wrong. Advice for a look where one date is missing. */
export function differentSubjects(tree: DocumentTree, mentions: readonly Citation[]): Problem[] {
  const first = new Map<string, { citation: Citation; words: Set<string> }>()
  const told = new Set<string>()
  const out: Problem[] = []
  for (const citation of mentions) {
    const id = referenceId(citation.reference)
    const words = subjectWords(tree, citation)
    if (words === null || told.has(id)) continue
    const known = first.get(id)
    if (!known) first.set(id, { citation, words })
    else if (![...words].some(word => known.words.has(word)) && sameMoment(known.citation, citation)) {
      told.add(id)
      const severity = citation.issuedOn !== null && citation.issuedOn === known.citation.issuedOn ? 'error' : 'warning'
      out.push(
        authorProblem(tree, 'citation-conflict', severity, citation.span, {
          actual: citation.reference,
          inputs: { reference: citation.reference, first: known.citation.span, because: 'subject' },
        }),
      )
    }
  }
  return out
}

const sameMoment = (a: Citation, b: Citation): boolean =>
  a.documentType === b.documentType && (a.issuedOn === b.issuedOn || a.issuedOn === null || b.issuedOn === null)

/** The words that carry the subject behind a citation; null where fewer than four are told. */
function subjectWords(tree: DocumentTree, citation: Citation): Set<string> | null {
  const from = tree.mended.from(citation.span[1])
  const behind = tree.mended.key.slice(from, from + 220)
  const open = subjectOpener.exec(behind)
  if (!open) return null
  const subject = behind.slice(open[0].length).split(/[.;,()\n|"]/, 1)[0] as string
  const words = new Set(subject.split(/[^\p{L}\d]+/u).filter(word => word.length > 1 && !plainSubjectWords.has(word)))
  return words.size >= 4 ? words : null
}
