/** Offsets of a text as people say them: line and column, both from 1. */

export interface Place {
  line: number
  column: number
}

export interface TextLines {
  placeOf(offset: number): Place
  /** Offsets of the line, without its line end. */
  lineSpan(line: number): [start: number, end: number]
}

export function textLines(text: string): TextLines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const indexOf = (offset: number) => lastNotAfter(starts, offset)
  return {
    placeOf: offset => {
      const index = indexOf(offset)
      return { line: index + 1, column: [...text.slice(starts[index], offset)].length + 1 }
    },
    lineSpan: line => [starts[line - 1] ?? 0, line < starts.length ? (starts[line] ?? 0) - 1 : text.length],
  }
}

/** Index of the last number that is not greater; the list is sorted and begins with 0. */
function lastNotAfter(numbers: number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
