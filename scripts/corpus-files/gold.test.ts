/** The gold files must be right before anything is measured with them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpusEntries } from '../corpus/corpus-folder.ts'
import type { Gold, GoldIndicator, GoldTask } from '../corpus/gold.ts'

const folder = join(import.meta.dirname, '..', '..', 'corpus')
const entries = corpusEntries(folder).map(({ name, textFile, gold }) => {
  const raw = readFileSync(textFile, 'utf8')
  return { name, raw, text: fold(raw), gold: gold as Required<Gold> }
})

const documentTypes =
  'nghị quyết, chỉ thị, kết luận, thông báo, báo cáo, kế hoạch, quyết định, công văn, tờ trình, hướng dẫn, chương trình, quy chế, quy định, đề án, công điện, tin tức, khác'.split(
    ', ',
  )
const kindsOfSlip = ['ratio', 'sum', 'date-order', 'citation-conflict', 'symbol-issuer', 'numbering', 'date', 'rounding', 'possible']

/** The one text kept in decomposed letters, to see that both ways of writing are read. */
const decomposed = ['12-cong-van-so-ket']

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** For names that gold writes with their lost spaces mended. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function isRealDate(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
}

/** 1.234,5 in a text is 1234.5 here. */
function numbersIn(text: string): number[] {
  return (text.match(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g) ?? []).map(found => Number(found.replaceAll('.', '').replace(',', '.')))
}

it('every text has its gold and every gold its text', () => {
  const names = (ending: string) => readdirSync(folder).filter(file => file.endsWith(ending) && /^\d\d-/.test(file))
  expect(entries.length).toBeGreaterThanOrEqual(14)
  expect(names('.txt').map(file => file.slice(0, -4))).toEqual(entries.map(({ name }) => name))
  expect(names('.json').map(file => file.slice(0, -5))).toEqual(entries.map(({ name }) => name))
})

it('at least five texts hold no slip at all, and every kind of sure slip occurs', () => {
  expect(entries.filter(({ gold }) => gold.inconsistencies.length === 0).length).toBeGreaterThanOrEqual(5)
  expect(new Set(entries.flatMap(({ gold }) => gold.inconsistencies.map(({ kind }) => kind)))).toEqual(new Set(kindsOfSlip))
})

describe.each(entries)('$name', ({ name, raw, text, gold }) => {
  it('has the keys of a gold file, no more and no fewer', () => {
    expect(Object.keys(gold)).toEqual(['file', 'header', 'citations', 'tasks', 'indicators', 'inconsistencies'])
    expect(Object.keys(gold.header)).toEqual(['code', 'date', 'type', 'issuer', 'place', 'signer', 'signerPosition'])
    expect(gold.file).toBe(`${name}.txt`)
  })

  it('is written in NFC, but for the one text kept in NFD', () => {
    expect(raw.normalize('NFC') === raw).toBe(!decomposed.includes(name))
    expect(JSON.stringify(gold)).toBe(JSON.stringify(gold).normalize('NFC'))
  })

  it('has a header that stands in the text', () => {
    const { code, date, type, issuer, place, signer, signerPosition } = gold.header
    expect(documentTypes).toContain(type)
    if (date) expect(isRealDate(date)).toBe(true)
    for (const said of [code, place, signer]) if (said) expect(text).toContain(said)
    for (const said of [issuer, signerPosition]) {
      for (const word of said?.split(' ') ?? []) expect(text.toLowerCase()).toContain(word.toLowerCase())
    }
  })

  it('quotes word for word', () => {
    for (const { quote } of [...gold.tasks, ...gold.indicators, ...gold.inconsistencies]) expect(text).toContain(fold(quote))
  })

  it('cites what the text cites, each document and date once, itself never', () => {
    const rows = gold.citations.map(({ code, date }) => `${code} ${date ?? ''}`)
    expect(new Set(rows).size).toBe(rows.length)
    for (const { code, date } of gold.citations) {
      expect(text).toContain(code)
      expect(code).not.toBe(gold.header.code)
      if (date) expect(isRealDate(date)).toBe(true)
    }
  })

  it('gives each task its bodies and its deadline', () => {
    for (const task of gold.tasks) expectTask(task as Required<GoldTask>, text)
  })

  it('gives indicators whose numbers stand in the quote and fit each other', () => {
    const slips = gold.inconsistencies.map(({ quote }) => quote)
    for (const indicator of gold.indicators) expectIndicator(indicator, !slips.some(slip => slip.includes(indicator.quote)))
  })

  it('says what is wrong, and of which kind', () => {
    for (const { kind, why } of gold.inconsistencies) {
      expect(kindsOfSlip).toContain(kind)
      expect(why?.length).toBeGreaterThan(10)
    }
  })
})

/** A name as it stands in the text; one of several behind a plural ('Trưởng các thôn Khe Sim, Nà Lường') has its head and its own name apart: 'Trưởng', 'thôn', 'Nà Lường'. */
function partsOf(name: string, text: string): string[] {
  if (bare(text).includes(bare(name))) return [name]
  const own = /(?:\s\p{Lu}\p{Ll}*)+$/u.exec(name)
  return own ? [...name.slice(0, own.index).split(' '), own[0]] : [name]
}

function expectTask({ quote, explicit, leads, partners, deadline }: Required<GoldTask>, text: string): void {
  expect(explicit, quote).toBe(leads.length > 0)
  expect(new Set([...leads, ...partners]).size, quote).toBe(leads.length + partners.length)
  for (const name of [...leads, ...partners]) for (const part of partsOf(name, text)) expect(bare(text), quote).toContain(bare(part))
  if (deadline === null) return
  expect(['date', 'recurring', 'relative'], quote).toContain(deadline.kind)
  expect(deadline.kind === 'date', quote).toBe(typeof deadline.date === 'string')
  if (deadline.date) expect(isRealDate(deadline.date), quote).toBe(true)
  expect(text, quote).toContain(deadline.text)
}

function expectIndicator({ quote, name, value, plan, percentOfPlan, kind }: GoldIndicator, sound: boolean): void {
  expect(name.length, quote).toBeGreaterThan(0)
  expect(['result', 'target'], quote).toContain(kind)
  for (const number of [value, plan, percentOfPlan]) if (typeof number === 'number') expect(numbersIn(quote), quote).toContain(number)
  if (!sound || !plan || percentOfPlan === null || percentOfPlan === undefined) return
  const decimals = String(percentOfPlan).split('.')[1]?.length ?? 0
  expect(Math.abs((100 * value) / plan - percentOfPlan), quote).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9)
}
