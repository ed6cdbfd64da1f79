import { runChecks } from './checks/index.ts'
import { findCitations } from './findings/citations/index.ts'
import { findIndicators } from './findings/indicators/index.ts'
import { findTasks } from './findings/tasks/index.ts'
import { buildTree } from './structure/build.ts'
import { readHeader } from './structure/header/index.ts'
import type { Problem, ReadOptions, Reading, SourceText } from './types.ts'

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
    problems: [...problems, ...source.problems.map(problem => placed(problem, cleaned.fromSource))],
  }
}

/** A problem found while extracting has its span in the source's text. */
function placed(problem: Problem, fromSource: (offset: number) => number): Problem {
  return problem.span ? { ...problem, span: [fromSource(problem.span[0]), fromSource(problem.span[1])] } : problem
}

/** A `SourceText` made by hand, for tests and for callers who have only a string. */
export function sourceFromText(text: string, name = 'text.txt'): SourceText {
  return { name, mediaType: 'text/plain', bytes: text.length, sha256: '', pages: null, ocr: false, text, layout: 'lines', hints: [], problems: [] }
}
