/** A stretch of the mended text: [start, end) offsets, trimmed. */
export interface Range {
  start: number
  end: number
}

const openers = /["“'(]?\p{Lu}|["“(]?\d|[-+*•]\s|["“]/u
const abbreviation = /(?:^|[\s(])(?:tp|ts|ths|gs|pgs|th\.s|bs|ks|tr|t|p|q|tx|tt|đ\/c|đc|st|vd|kt|tm|tl|tuq|nxb|stt)\.$/i

/** Splits at full stops that end a sentence; '4.1', '1.200', 'TP. Huế', 'v.v. của' and '… nông thôn' do not. Semicolons never split. */
export function sentencesOf(text: string, start: number, end: number): Range[] {
  const out: Range[] = []
  let from = start
  for (let i = start; i < end; i++) {
    const char = text[i] as string
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue
    const stop = closingQuotes(text, i + 1, end)
    if (!endsSentence(text, i, stop, end)) continue
    push(out, text, from, stop)
    from = stop
    i = stop - 1
  }
  push(out, text, from, end)
  return out
}

function closingQuotes(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end && /[.…!?/)"”’'\]]/.test(text[stop] as string)) stop++
  return stop
}

function endsSentence(text: string, dot: number, stop: number, end: number): boolean {
  if (stop >= end) return true
  if (!/\s/.test(text[stop] as string))
    return text[dot] === '.' && /\p{Ll}/u.test(text[dot - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(text.slice(stop, stop + 2)) && !/[.…]/.test(text[dot + 1] ?? '')
  const rest = text.slice(stop, Math.min(end, stop + 6)).trimStart()
  if (!new RegExp(`^(?:${openers.source})`, 'u').test(rest)) return false
  if (depthAt(text, dot) > 0 && !/^\s*\p{Lu}/u.test(rest)) return false
  if (text[dot] === '.' && abbreviation.test(text.slice(Math.max(0, dot - 8), dot + 1))) return false
  if (text[dot] === '.' && /(?:^|\s)số\.$/i.test(text.slice(Math.max(0, dot - 4), dot + 1)) && /^\d/.test(rest)) return false
  return !(stop - dot > 1 && /^[.…]{2}/.test(text.slice(dot, dot + 2)) && /^\d/.test(rest))
}

/** Open brackets before `at` in its last 200 characters: a stop inside brackets seldom ends a sentence. */
function depthAt(text: string, at: number): number {
  let depth = 0
  for (let i = Math.max(0, at - 200); i < at; i++) {
    if (text[i] === '\n') depth = 0
    else if (text[i] === '(') depth++
    else if (text[i] === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}

function push(out: Range[], text: string, start: number, end: number): void {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  if (to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to))) out.push({ start: from, end: to })
  else if (to > from && out.length) (out.at(-1) as Range).end = to
}
