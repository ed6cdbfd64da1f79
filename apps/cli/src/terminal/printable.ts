/** A document is a stranger's text: what would move the cursor, ring or recolour the terminal is shown as a blank. */

const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** One line of a document, safe to print; as many signs as before. */
export function printableLine(text: string): string {
  return text.replace(controls, ' ')
}

/** Text folded to one line. */
export function printable(text: string): string {
  return printableLine(text).replace(/\s+/g, ' ').trim()
}
