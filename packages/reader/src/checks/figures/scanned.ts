import type { Problem } from '../../types.ts'

/** A digit misread by the scanner makes figures disagree more often than an author does: in scans nothing about figures is sure. */
export const softenScanned = (ocr: boolean | undefined, problems: Problem[]): Problem[] =>
  ocr ? problems.map(problem => (problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem)) : problems
