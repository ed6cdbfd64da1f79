/** A line of text as runs: its footnote marks become references to real footnotes. */
import { FootnoteReferenceRun, type IRunOptions, TextRun } from 'docx'
import { footnoteMark } from './layout-words.ts'

export const font = 'Times New Roman'

export function textRuns(text: string, style: Omit<IRunOptions, 'text' | 'children'> = {}): (TextRun | FootnoteReferenceRun)[] {
  return text.split(footnoteMark).map((part, index) => (index % 2 === 1 ? new FootnoteReferenceRun(Number(part)) : new TextRun({ ...style, text: part, font })))
}
