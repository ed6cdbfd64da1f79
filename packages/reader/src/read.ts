import { runChecks } from './checks/index.ts'
import { findCitations } from './findings/citations/index.ts'
import { findIndicators } from './findings/indicators/index.ts'
import { findTasks } from './findings/tasks/index.ts'
import { buildTree } from './structure/build.ts'
import { readHeader } from './structure/header/index.ts'
import type { CleanText } from './text/clean.ts'
import type { Problem, Reading, ReadOptions, SourceText } from './types.ts'

/** The whole machine: text → tree → findings → problems. Never throws; no clock, no network, no randomness. */
export function read(source: SourceText, options: ReadOptions = {}): Reading {
  const { cleaned, ...tree } = buildTree(source)
  const header = readHeader(tree)
  const citations = findCitations(tree, header)
  const indicators = findIndicators(tree, header)
  const tasks = findTasks(tree, header, options)
  const problems = runChecks({ tree, header, citations, tasks, indicators, ocr: source.ocr })
  const { name, mediaType, bytes, sha256, pages, ocr } = source
  return {
    schema: 'roviec.reading/1',
    source: { name, mediaType, bytes, sha256, pages, ocr },
    text: tree.text,
    header,
    outline: tree.outline,
    footnotes: tree.footnotes,
    tables: tree.tables,
    citations,
    tasks,
    indicators,
    problems: [...problems, ...source.problems.map(problem => placed(problem, cleaned))],
  }
}

/** A problem found while extracting has its span in the source's text: here it is the paragraph that holds it. */
function placed(problem: Problem, cleaned: CleanText): Problem {
  if (!problem.span) return problem
  const start = cleaned.fromSource(problem.span[0])
  const paragraph = cleaned.paragraphs.find(candidate => candidate.start === start)
  if (!paragraph) return { ...problem, span: null }
  return { ...problem, span: [paragraph.start, paragraph.end], quote: paragraph.text }
}

/** A `SourceText` made by hand, for tests and for callers who have only a string. */
export function sourceFromText(text: string, name = 'text.txt'): SourceText {
  return { name, mediaType: 'text/plain', bytes: text.length, sha256: '', pages: null, ocr: false, text, layout: 'lines', hints: [], problems: [] }
}
