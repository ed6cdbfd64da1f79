/** Why a file is not read at all. Everything milder is a `Problem` beside the text that could be read. */
export type RefusalCode =
  | 'unknown-kind'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'too-many-pages'
  | 'unpacked-too-large'
  | 'nested-too-deep'
  | 'no-converter'
  | 'empty'
  | 'damaged'

/** What the sentence for a person is made from: `{ what: 'xlsx' }`, `{ bytes, limit }`, `{ install: 'libreoffice-writer' }` … */
export type RefusalInputs = Record<string, string | number>

/**
 * The only thing `extractText` throws. The sentence for a person is made from `code` and `inputs` in the locale;
 * `message` is the same in plain English, for logs.
 */
export class FileRefused extends Error {
  readonly code: RefusalCode
  readonly inputs: RefusalInputs

  constructor(code: RefusalCode, inputs: RefusalInputs = {}, options?: ErrorOptions) {
    super(sentence(code, inputs), options)
    this.name = 'FileRefused'
    this.code = code
    this.inputs = inputs
  }
}

const sentences: Record<RefusalCode, string> = {
  'unknown-kind': 'This kind of file is not read',
  encrypted: 'The file is protected by a password; open it, take the password off and save it again',
  truncated: 'The file is cut off: its end is missing',
  'too-large': 'The file is larger than the limit',
  'too-many-pages': 'The file has more pages than the limit',
  'unpacked-too-large': 'The file unpacks to more than the limit',
  'nested-too-deep': 'The file is nested deeper than the limit',
  'no-converter': 'No converter for this kind of file is installed here',
  empty: 'The file is empty',
  damaged: 'The file is damaged and cannot be opened',
}

function sentence(code: RefusalCode, inputs: RefusalInputs): string {
  const details = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`)
  return details.length > 0 ? `${sentences[code]} (${details.join(', ')})` : sentences[code]
}
