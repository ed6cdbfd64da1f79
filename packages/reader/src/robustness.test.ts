import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read, sourceFromText } from './read.ts'
import type { Reading, Span } from './types.ts'

const corpus = fileURLToPath(new URL('../../../corpus/', import.meta.url))
const files = readdirSync(corpus).filter(name => name.endsWith('.txt'))
const textOf = (name: string): string => readFileSync(corpus + name, 'utf8')
const readText = (text: string): Reading => read(sourceFromText(text))

/** Numbers that look random and are the same in every run (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

interface Place {
  span: Span | null
  quote?: string
}

/** What in a Reading does not hold: a span outside the text, a quote that is not what stands there, an index that leads nowhere. */
function faults(reading: Reading): string[] {
  const { text, outline } = reading
  const named = (name: string, places: readonly Place[]): string[] => places.flatMap(place => fault(name, text, place))
  const bodies = reading.tasks.flatMap(task => [...task.lead, ...task.supporting])
  const sections = [...reading.tasks.map(task => task.section), ...outline.map(section => section.parent)]
  return [
    ...named('outline', outline),
    ...named('footnote', reading.footnotes),
    ...named(
      'anchor',
      reading.footnotes.map(note => ({ span: note.anchor })),
    ),
    ...named('table', reading.tables),
    ...named(
      'cell',
      reading.tables.flatMap(table => table.rows.flat().map(span => ({ span }))),
    ),
    ...named('citation', reading.citations),
    ...named('task', reading.tasks),
    ...named('body', bodies),
    ...named('indicator', reading.indicators),
    ...named('problem', reading.problems),
    ...sections.filter(index => index !== null && !outline[index]).map(index => `section ${index}`),
  ]
}

function fault(name: string, text: string, { span, quote }: Place): string[] {
  if (span === null) return []
  const [start, end] = span
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length))
    return [`${name} ${start}-${end} of ${text.length}`]
  return quote === undefined || quote === text.slice(start, end)
    ? []
    : [`${name} ${JSON.stringify(quote.slice(0, 40))} is not ${JSON.stringify(text.slice(start, end).slice(0, 40))}`]
}

describe('a document cut off', () => {
  it('has a corpus to cut', () => {
    expect(files.length).toBeGreaterThan(0)
  })

  it.each(files)('%s reads at any of forty places', name => {
    const text = textOf(name)
    const random = seeded(text.length)
    for (let i = 0; i < 40; i++) {
      const cut = Math.floor((text.length * i) / 40) + random(Math.max(1, Math.floor(text.length / 40)))
      expect(faults(readText(text.slice(0, cut))), `cut at ${cut}`).toEqual([])
    }
    expect(faults(readText(text))).toEqual([])
  })

  it.each(files.slice(0, 6))('%s reads from its middle and end', name => {
    const text = textOf(name)
    for (let i = 1; i < 10; i++) expect(faults(readText(text.slice(Math.floor((text.length * i) / 10))))).toEqual([])
  })
})

describe('a text of any letters', () => {
  const alphabets: readonly (readonly [number, number])[] = [
    [0x00, 0x7f],
    [0x80, 0x24f],
    [0x300, 0x36f],
    [0x1ea0, 0x1ef9],
    [0x2000, 0x206f],
    [0x2070, 0x209f],
    [0xd800, 0xdfff],
    [0xe000, 0xf8ff],
    [0xfe00, 0xffff],
    [0x30, 0x39],
  ]

  it('reads whatever the letters are', () => {
    const random = seeded(7)
    for (let sample = 0; sample < 120; sample++) {
      const length = random(1500)
      let text = ''
      for (let i = 0; i < length; i++) {
        const [low, high] = alphabets[random(alphabets.length)] as readonly [number, number]
        text += String.fromCharCode(low + random(high - low + 1))
      }
      expect(faults(readText(text)), JSON.stringify(text.slice(0, 80))).toEqual([])
    }
  })

  it('reads words and marks of office papers in any order', () => {
    const pieces = [
      'ỦY BAN NHÂN DÂN',
      'Số: 12/KH-UBND',
      'Số -BC/ĐU',
      'ngày 05 tháng 02 năm 2026',
      'ngày … tháng …',
      'Nơi nhận:',
      '- Như trên;',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'KẾ HOẠCH',
      'PHẦN THỨ HAI',
      'Điều 3.',
      'II.',
      '4.2.',
      'a)',
      '(3)',
      'Một là,',
      'Ba là,',
      'trước ngày 30/6/2026',
      'Giao Phòng Kinh tế chủ trì',
      'phối hợp với',
      'đạt 38,6% kế hoạch',
      '1.116/6.000 lượt người',
      'trong đó',
      '| 1 | A | B |',
      '|---|---|---|',
      '| TT | Nội dung |',
      '<sup>1</sup>',
      '**',
      '#',
      '\n',
      '\n\n',
      '\t',
      '  ',
      '…',
      '........',
      '(',
      ')',
      '“',
      '”',
      ';',
      '.',
      'bộxã',
      '¹',
      'tăng 12% so với cùng kỳ',
    ]
    const random = seeded(11)
    for (let sample = 0; sample < 150; sample++) {
      const text = Array.from({ length: 5 + random(120) }, () => pieces[random(pieces.length)] as string).join(random(2) ? ' ' : '\n')
      expect(faults(readText(text)), JSON.stringify(text.slice(0, 200))).toEqual([])
    }
  })

  it.each(files.slice(0, 4))('%s reads with letters of it changed', name => {
    const random = seeded(13)
    for (let sample = 0; sample < 10; sample++) {
      const letters = [...textOf(name).slice(0, 6000)]
      for (let i = 0; i < 60; i++)
        letters[random(letters.length)] = ['\ud800', '\udc00', '\0', '\r', '\u0301', '|', '\n', '(', '0', '\ufeff', '\u00a0', 'İ'][random(12)] as string
      expect(faults(readText(letters.join('')))).toEqual([])
    }
  })
})

describe('a text of extreme shape', () => {
  const repeated = (piece: string, length = 200_000): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const levels = ['PHẦN I', 'A. Một', 'I. Một', '1. Một', '1.1. Một', '1.1.1. Một', 'a) Một', '- Một', '+ Một', '(1) Một', 'Một là, một']

  it.each<[string, string]>([
    ['nothing', ''],
    ['a space', ' '],
    ['line ends only', repeated('\n', 20_000)],
    ['one long word', repeated('a')],
    ['one long word with marks', repeated('ủ')],
    ['one long run-together word', repeated('nghiệpvụ')],
    ['capitals', repeated('Đ')],
    ['dots', repeated('.')],
    ['ellipses', repeated('…')],
    ['open brackets', repeated('(')],
    ['open quotes', repeated('“')],
    ['digits', repeated('1')],
    ['numbers', repeated('12.')],
    ['ratios', repeated('12/34 ')],
    ['percents', repeated('12,5% ')],
    ['pipes', repeated('|')],
    ['rows of pipes', repeated('||||\n', 50_000)],
    ['NUL bytes', repeated('\0')],
    ['combining marks', repeated('\u0301')],
    ['high surrogates', repeated('\ud83d', 50_000)],
    ['superscripts', repeated('¹')],
    ['Markdown stars', repeated('*')],
    ['underscores', repeated('_')],
    ['dates', repeated('ngày 01/01/2026 ')],
    ['the word for day', repeated('ngày ')],
    ['blank dates', repeated('ngày … tháng … ')],
    ['the word for number', repeated('số ')],
    ['references', repeated('số 12-NQ/ĐU, ')],
    ['commas', repeated(', ')],
    ['spaces in a line', `a${repeated(' ')}b`],
    ['names', repeated('xã An Khê ')],
    ['the same words', repeated('cơ bản ')],
    ['footnote marks', repeated('<sup>1</sup> ', 50_000)],
    ['dashes', repeated('-')],
    ['bullets', repeated('- a\n', 60_000)],
    ['orders', repeated('Giao Phòng Kinh tế chủ trì ')],
    ['lists of bodies', repeated('Phòng Kinh tế, ')],
    ['ten thousand markers', Array.from({ length: 10_000 }, (_, i) => levels[i % levels.length] as string).join('\n')],
    ['ten thousand markers downwards', Array.from({ length: 10_000 }, (_, i) => levels[levels.length - 1 - (i % levels.length)] as string).join('\n')],
    ['ten thousand first numbers', Array.from({ length: 10_000 }, () => '1. Một').join('\n')],
    ['ten thousand numbers in no order', Array.from({ length: 10_000 }, (_, i) => `${(i * 37) % 99}. Một`).join('\n')],
    ['ten thousand two-place numbers in no order', Array.from({ length: 10_000 }, (_, i) => `${(i * 37) % 99}.${(i * 17) % 99}. Một`).join('\n')],
    ['ten thousand rows', `| TT | Tên | Số |\n${Array.from({ length: 10_000 }, (_, i) => `| ${i} | a | b |`).join('\n')}`],
    [
      'goals in a row, many figures in each and none in the last',
      `I. NHIỆM VỤ\nPhấn đấu đến cuối năm 2026: ${'thu 1 2 3 4 5 6 7 8; '.repeat(40)}không.\nPhấn đấu: ${'thu 1 2 3 4 5 6 7 8; '.repeat(40)}không.`,
    ],
    ['answers without end', `BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n1. Cử tri thôn A phản ánh.\nTrả lời: Đã sửa.\n${'Đã sửa đường thôn A, thôn B.\n'.repeat(5_000)}`],
    ['ten thousand bracketed numbers', Array.from({ length: 10_000 }, (_, i) => `(${i % 20}) một;`).join(' ')],
  ])('%s', (_, text) => {
    expect(faults(readText(text))).toEqual([])
  })
})

describe('the same paper in another dress', () => {
  const found = (reading: Reading): unknown => {
    const { header, citations, indicators, tasks } = reading
    return JSON.parse(
      JSON.stringify({
        header,
        citations: citations.map(({ reference, issuedOn, documentType }) => ({ reference, issuedOn, documentType })),
        indicators: indicators.map(({ value, unit, name, target, percentOfTarget, kind }) => ({ value, unit, name, target, percentOfTarget, kind })),
        tasks: tasks.map(({ lead, supporting, deadline }) => ({ lead: lead.map(body => body.name), supporting: supporting.map(body => body.name), deadline })),
      }).normalize('NFC'),
    )
  }

  it.each(files)('%s reads the same twice', name => {
    expect(JSON.stringify(readText(textOf(name)))).toBe(JSON.stringify(readText(textOf(name))))
  })

  it.each(files)('%s reads the same composed and decomposed', name => {
    const text = textOf(name)
    expect(found(readText(text.normalize('NFD')))).toEqual(found(readText(text.normalize('NFC'))))
  })

  it.each(files)('%s reads the same with other line ends', name => {
    const text = textOf(name).replace(/\r\n/g, '\n')
    const { source: _, ...unix } = readText(text)
    for (const end of ['\r\n', '\r']) {
      const { source: __, ...other } = readText(text.replaceAll('\n', end))
      expect(other).toEqual(unix)
    }
  })
})
