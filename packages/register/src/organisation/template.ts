import { repeatedAgencies, templateAgencies } from '../lexicon/commune-bodies.ts'
import { type CommuneKind, communeKindWords } from '../places/commune-kind.ts'
import { holdsOn } from '../validity.ts'
import type { Agency } from './agency.ts'
import type { RepeatedAgency, RepeatedForm, TemplateAgency } from './template-agency.ts'

export interface CommuneTemplate {
  kind: CommuneKind
  agencies: readonly TemplateAgency[]
  repeated: readonly RepeatedAgency[]
}

/** The usual bodies of a commune of this kind, as the rules had them on a day; without a day, as they last stand. Parents come before children. */
export function communeTemplate(kind: CommuneKind, on?: string): CommuneTemplate {
  const stands = (row: TemplateAgency): boolean => (on === undefined ? row.validTo === null : holdsOn(row, on))
  return {
    kind,
    agencies: templateAgencies.filter(row => row.communes.includes(kind) && stands(row)),
    repeated: repeatedAgencies.filter(row => row.communes.includes(kind)),
  }
}

export interface TemplateChoice {
  /** Own name of the commune, without its kind: 'An Khê Thượng'. */
  placeName: string
  /** Keys of the bodies wanted; without it, all that are not optional. A body whose parent is not wanted stands at the top. */
  keys?: readonly string[]
  validFrom: string | null
  newId: () => string
}

/** Agencies of one commune, made from the template: names with the place, aliases with and without it; each with its key of the template. */
export function agenciesFromTemplate(template: CommuneTemplate, { placeName, keys, validFrom, newId }: TemplateChoice): (Agency & { key: string })[] {
  const wanted = template.agencies.filter(row => keys?.includes(row.key) ?? !row.optional)
  const ids = new Map(wanted.map(row => [row.key, newId()]))
  const word = communeKindWords[template.kind]
  const place = `${word} ${placeName}`
  return wanted.map((row, position) => {
    const name = row.name.replace('{}', place)
    const spellings = [row.name, ...row.aliases].flatMap(form => [form.replace('{}', place), form.replace('{}', word)])
    return {
      key: row.key,
      id: ids.get(row.key) as string,
      kind: row.kind,
      name,
      aliases: [...new Set(spellings)].filter(alias => alias !== name),
      parentId: (row.parent !== null && ids.get(row.parent)) || null,
      formerParents: [],
      position,
      validFrom,
      validTo: null,
    }
  })
}

/** Name and aliases of one of many: `namedForm({ name: 'Tổ dân phố {name}', aliases: ['TDP {name}'] }, 'số 3')`. */
export const namedForm = (form: RepeatedForm, ownName: string): Pick<Agency, 'name' | 'aliases'> => ({
  name: form.name.replace('{name}', ownName),
  aliases: form.aliases.map(alias => alias.replace('{name}', ownName)),
})
