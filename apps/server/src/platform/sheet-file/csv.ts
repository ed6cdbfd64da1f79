/** Comma-separated values (RFC 4180) that a spreadsheet opens as what they are. */

/** Without it Excel does not see that the letters are UTF-8. */
export const csvStart = '\uFEFF'

/** `csvLine(['05-BC/ĐU', 'a, b'])` is '05-BC/ĐU,"a, b"\r\n'. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

const csvCell = (cell: string): string => {
  const text = plain(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell that begins like a formula would be calculated by a spreadsheet: an apostrophe before it keeps it a text. */
const plain = (cell: string): string => (/^[\s]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell)
