import { type Box, centreX, centreY, holds, sharedHeight, union } from '../page/box.ts'
import { median } from '../page/median.ts'
import type { PrintedPage, Word } from '../page/printed-page.ts'
import type { Component } from './components.ts'
import { moved, type RecognisedWord } from './hocr.ts'
import { measureLetters, strokeWidth, tallShareOf, within } from './letters.ts'
import type { PreparedPage } from './prepare.ts'
import type { RaisedMark } from './raised-marks.ts'
import { onPage } from './sheet.ts'

/** A page read, its raised marks not yet numbered. */
export interface RecognisedPage {
  page: PrintedPage
  marks: ReadMark[]
}

/** A raised mark in its place; `read` is what the recogniser made of it, `word` stands for it on the page. */
export interface ReadMark {
  word: Word
  before: string
  read: string | null
  opens: boolean
}

/** Wider strokes than the page's usual ones by this factor are bold. */
const BOLD = 1.28
const POINTS = 72

/** Puts the recogniser's words back on the page and adds what the picture tells of them: size, bold, raised marks. */
export function pageFrom(all: readonly RecognisedWord[], prepared: PreparedPage, number: number): RecognisedPage {
  const lines = linesOnPage(
    all.filter(word => centreY(word) < prepared.sheet.pageBottom && isWriting(word)),
    prepared,
  )
  const usualStroke = median(
    lines.flatMap(line => line.stroke ?? []),
    Infinity,
  )
  const usualEm = median(
    lines.flatMap(line => line.em ?? []),
    prepared.dpi / 6,
  )
  const words = lines.flatMap(line => line.words.map(word => styled(word, line, line.em ?? usualEm, usualStroke, prepared.components)))
  const marks = prepared.marks.map((mark, index) => placeMark(mark, words, readMark(all, prepared, index)))
  const scale = POINTS / prepared.dpi
  const placed = [...words, ...marks.map(mark => mark.word)]
  for (const word of placed) toPoints(word, scale)
  return {
    page: { number, width: prepared.width * scale, height: prepared.height * scale, words: placed, rulings: prepared.lines.map(line => scaled(line, scale)) },
    marks,
  }
}

interface PageLine {
  words: RecognisedWord[]
  em: number | null
  /** Width of its strokes in font sizes. */
  stroke: number | null
}

/** Lines as recognised, moved to the page; a line over several cells falls apart again. */
function linesOnPage(words: readonly RecognisedWord[], prepared: PreparedPage): PageLine[] {
  const lines = new Map<number, RecognisedWord[]>()
  for (const word of words) {
    const place = onPage(prepared.sheet, word)
    if (!place) continue
    const onItsPlace = moved(word, { dx: place.box.left - word.left, dy: place.box.top - word.top })
    lines.set(word.line, [...(lines.get(word.line) ?? []), onItsPlace])
  }
  const measured = [...lines.values()].map(own => {
    const letters = within(prepared.components, union(own))
    const text = own.map(word => word.text).join('')
    return { words: own, letters, text, em: measureLetters(letters, tallShareOf(text))?.em ?? null }
  })
  return measured.map(({ words: own, letters, text, em: alone }, index) => {
    const em = text.length < FEW ? nearest(alone, [measured[index - 1]?.em, measured[index + 1]?.em]) : alone
    return { words: own, em, stroke: em && strokeWidth(letters) / em }
  })
}

/** A line of so few letters is measured badly: it has the size of a line beside it, if that is near. */
const FEW = 10
const NEAR = 0.3

function nearest(em: number | null, beside: readonly (number | null | undefined)[]): number | null {
  if (em === null) return null
  const near = beside.flatMap(other => (other && Math.abs(other - em) < NEAR * em ? [other] : []))
  return near.sort((a, b) => Math.abs(a - em) - Math.abs(b - em))[0] ?? em
}

/** Specks read as signs: nothing of a letter, a figure or a usual sign in it, or hardly believed. */
function isWriting(word: RecognisedWord): boolean {
  if (/[\p{L}\p{N}]/u.test(word.text)) return word.confidence > 5 || word.text.length > 2
  return /^[-–—+*•·●○▪■□►→%&/()[\].,;:"'“”‘’…=<>]+$/.test(word.text) && word.confidence > 25
}

function styled(word: RecognisedWord, line: PageLine, em: number, usualStroke: number, components: readonly Component[]): Word {
  const { text, left, top, right, bottom, baseline, confidence } = word
  const bold = (line.stroke ?? 0) > BOLD * usualStroke || strokeWidth(within(components, word)) / em > BOLD * usualStroke
  return { text: tidy(text), left, top, right, bottom, baseline, size: em, bold, italic: false, confidence, spaced: true }
}

/** Remains of lines at a word's ends; the star under the name of a party organ is often read with a second sign. */
function tidy(text: string): string {
  if (/^[^\p{L}\p{N}]*\*[^\p{L}\p{N}]*$/u.test(text)) return '*'
  return text
    .replace(/^[|_~]+(?=.)|(?<=.)[|_~]+$/g, '')
    .replace(/⁄\/?|\/⁄/g, '/')
    .replace(/Ð/g, 'Đ')
}

/** What stands at the mark's enlarged picture. */
function readMark(all: readonly RecognisedWord[], prepared: PreparedPage, index: number): string | null {
  const at = prepared.sheet.marks[index]?.at
  const word =
    at && all.find(each => holds(at, centreX(each), centreY(each)) || (sharedHeight(each, at) > 0 && each.left < centreX(at) && each.right > centreX(at)))
  return word ? (/[*\d]+/.exec(word.text)?.[0] ?? null) : null
}

/** Sets a word for the mark behind the word it follows, which may carry a comma on the other side of it. */
function placeMark(mark: RaisedMark, words: Word[], read: string | null): ReadMark {
  const line = words.filter(word => word.baseline > mark.bottom - 0.1 * mark.em && word.baseline < mark.bottom + 0.8 * mark.em)
  const host = line.filter(word => word.left < mark.left).sort((a, b) => b.left - a.left)[0]
  const after = line.filter(word => word.left >= mark.left).sort((a, b) => a.left - b.left)[0]
  if (host && !mark.opens) splitBehind(host, mark, words)
  if (after && /^(?:[.,;:)”"]|C\b)/.test(after.text)) after.spaced = false
  const word: Word = {
    text: read ?? '?',
    left: mark.left,
    top: mark.top,
    right: mark.right,
    bottom: mark.bottom,
    baseline: mark.bottom,
    size: 0.6 * mark.em,
    bold: false,
    italic: false,
    spaced: false,
  }
  return { word, before: mark.opens ? '' : (host?.text ?? ''), read, opens: mark.opens }
}

/** "tỉnh;" around a mark is "tỉnh", the mark, ";". */
function splitBehind(host: Word, mark: Box, words: Word[]): void {
  const tail = /^(.*[^.,;:)”"])([.,;:)”"]+)$/u.exec(host.text)
  if (!tail || host.right < mark.right) return
  words.push({ ...host, text: tail[2] as string, left: mark.right + 1, spaced: false })
  host.text = tail[1] as string
  host.right = Math.min(host.right, mark.left - 1)
}

function scaled<T extends Box>(box: T, factor: number): T {
  return { ...box, left: box.left * factor, top: box.top * factor, right: box.right * factor, bottom: box.bottom * factor }
}

/** Height of a letter's box above and below its line, in font sizes: what a PDF's fonts say, too. */
const ASCENT = 0.89
const DESCENT = 0.22

function toPoints(word: Word, factor: number): void {
  const baseline = word.baseline * factor
  const size = Math.round(word.size * factor * 4) / 4
  Object.assign(word, {
    left: word.left * factor,
    right: word.right * factor,
    baseline,
    size,
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
  })
}
