import { keyOf, unaccented } from '@roviec/reader/words'
import { communes, provinces } from './lookup.ts'
import type { Commune, Province } from './place.ts'

export interface CommuneHit {
  commune: Commune
  province: Province
}

export interface CommuneSearch {
  provinceCode?: string
  on?: string
  /** 20 by default. */
  limit?: number
}

/**
 * Communes by name, with or without accents, with or without their kind and province; the whole name before its beginning before a part of it, accented hits first.
 * 'ba dinh' · 'phường Ba Đình' · 'Bình An, Lâm Đồng' · '00004'
 */
export function searchCommunes(query: string, { provinceCode, on, limit = 20 }: CommuneSearch = {}): CommuneHit[] {
  const asked = spoken(query)
  const options = { ...(provinceCode === undefined ? {} : { provinceCode }), ...(on === undefined ? {} : { on }) }
  const byCode = new Map(provinces(on).map(province => [province.code, province]))
  const hits = communes(options).map(commune => ({ commune, province: byCode.get(commune.provinceCode) as Province }))
  return best(asked, hits, nearnessOf, ({ commune }) => commune.code).slice(0, limit)
}

/** Provinces by name, with or without accents and kind, best first. */
export const searchProvinces = (query: string, on?: string): Province[] => best(spoken(query), provinces(on), nearestForm, ({ code }) => code)

function best<Found>(asked: string, all: Found[], nearness: (asked: string, found: Found) => number, codeOf: (found: Found) => string): Found[] {
  if (asked === '') return []
  const ranked = all.map(found => ({ found, rank: nearness(asked, found) })).filter(({ rank }) => rank > 0)
  return ranked.sort((a, b) => b.rank - a.rank || (codeOf(a.found) < codeOf(b.found) ? -1 : 1)).map(({ found }) => found)
}

const spoken = (text: string): string => keyOf(text.normalize('NFC')).replace(/[,.;]/g, ' ').replace(/\s+/g, ' ').trim()

/** A name as asked for, with and without accents. */
interface Form {
  accented: string
  plain: string
}
const formCache = new Map<string, Form>()

/** The names of places are few and always the same: each is prepared once. */
function formOf(name: string): Form {
  const known = formCache.get(name)
  if (known) return known
  const accented = spoken(name)
  const form = { accented, plain: unaccented(accented) }
  formCache.set(name, form)
  return form
}

const formsOf = ({ name, fullName }: { name: string; fullName: string }): Form[] => [formOf(name), formOf(fullName)]

const whole = 6
const beginning = 4
const part = 2

function nearnessOf(asked: string, { commune, province }: CommuneHit): number {
  if (asked === commune.code) return whole
  return Math.max(nearestForm(asked, commune), ...formsOf(commune).map(form => withProvince(asked, form, province)))
}

const nearestForm = (asked: string, place: { name: string; fullName: string }): number => Math.max(...formsOf(place).map(form => nearness(asked, form)))

/** 'bình an lâm đồng': the name of the commune, then at least the beginning of that of its province. */
function withProvince(asked: string, { accented, plain }: Form, province: Province): number {
  const name = [accented, plain].find(each => asked.startsWith(`${each} `))
  const near = name === undefined ? 0 : nearestForm(asked.slice(name.length + 1), province)
  return near > part ? near : 0
}

/** Marks left aside make it one less, and only a query without any may leave them aside. */
function nearness(asked: string, { accented, plain }: Form): number {
  const near = share(asked, accented)
  if (near > 0 || unaccented(asked) !== asked) return near
  return Math.max(0, share(asked, plain) - 1)
}

const share = (asked: string, form: string): number => (form === asked ? whole : form.startsWith(asked) ? beginning : form.includes(` ${asked}`) ? part : 0)
