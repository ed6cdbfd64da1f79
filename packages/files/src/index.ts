/**
 * @roviec/files — bytes to text: the only code of the product that knows file formats.
 *
 * One call reads every kind: `extractText(bytes, { name })` tells the kind from the bytes, reads it within the limits and gives a
 * `SourceText` (see its conventions in @roviec/reader), ready for `read`. It throws `FileRefused` with a code, never anything else,
 * whatever the bytes. Nothing is written to disk but a `.doc` on its way through a converter and the language data of OCR, in folders that are removed again;
 * no network, no clock, no fonts needed.
 *
 * - .docx .odt .html: own readers over one block model (flow/): headings, automatic numbers, tables as pipe rows, footnotes
 * - .txt .md: kept as they are; UTF-8, UTF-16, and the encodings before Unicode (TCVN3, VNI, windows-1258)
 * - .doc .rtf: through LibreOffice, antiword or catdoc where installed
 * - .pdf and pictures: pdf/ and scan/, loaded only when needed, so that reading a .txt starts fast
 *
 * Tables: `readSheets(bytes, { name })` gives the lines and cells of an .xlsx or of separated values, within the same limits.
 *
 * ```ts
 * const source = await extractText(await readFile('bao-cao.docx'), { name: 'bao-cao.docx' })
 * ```
 */
export { type ExtractOptions, extractText } from './extract.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { FileRefused, type RefusalCode, type RefusalInputs } from './refusal.ts'
export { readSheets } from './sheet/index.ts'
export type { Sheet, SheetRow, Workbook } from './sheet/workbook.ts'
export type { Progress } from './types.ts'
