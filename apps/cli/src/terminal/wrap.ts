import { displayWidth, ellipsis, takeWidth } from './width.ts'

/** Breaks a text into lines of at most `width` columns, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** A word longer than a line is cut after a slash or a hyphen if possible, else anywhere. */
function pieces(word: string, width: number): string[] {
  const found: string[] = []
  let rest = word
  while (displayWidth(rest) > width) {
    const fitting = takeWidth(rest, width)
    const cut = fitting.match(/^.+[-/](?=.)/)?.[0] ?? (fitting || [...rest][0] || rest)
    found.push(cut)
    rest = rest.slice(cut.length)
  }
  return rest === '' ? found : [...found, rest]
}

/** The first `most` lines; the last one ends with an ellipsis when more were there. */
export function clip(lines: string[], most: number, width: number): string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), ellipsis(`${lines[most - 1] ?? ''} `, width)]
}
