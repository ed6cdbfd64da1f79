/** The kinds of file that are read, each with the folder that reads it. */
export type FileKind = 'text' | 'html' | 'mhtml' | 'docx' | 'odt' | 'pdf' | 'image' | 'doc' | 'rtf'

export interface Sniffed {
  kind: FileKind
  mediaType: string
}

export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  rtf: 'application/rtf',
  pdf: 'application/pdf',
  html: 'text/html',
  mhtml: 'multipart/related',
  text: 'text/plain',
  markdown: 'text/markdown',
} as const
