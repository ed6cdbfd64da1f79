/** One row of a table as `SourceText` writes it: '| cell | cell |'. */
export function pipeRow(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** The line under the head row. */
export function headRule(columns: number): string {
  return `|${'---|'.repeat(columns)}`
}
