import { communeChanges, type KindChange, provinceChanges } from './changes.ts'
import { type CommuneKind, communeKinds, communeKindWords } from './commune-kind.ts'
import list from './communes.json' with { type: 'json' }
import { type Commune, type Province, type ProvinceKind, provinceKindWords } from './place.ts'
import { provinceList } from './provinces.ts'

/** First day that the data speaks of: the two-tier model. Before it there are no places in here. */
export const placesKnownFrom = list.validFrom

type Row<Kind> = Omit<Commune, 'kind' | 'fullName'> & { kind: Kind }

const provinceRows: readonly Row<ProvinceKind>[] = provinceList.map(([code, kind, name]) => ({ code, provinceCode: code, kind, name }))

/** '00004 Phường Ba Đình'. */
function rowOf(line: string, provinceCode: string): Row<CommuneKind> {
  const written = line.slice(6)
  const kind = communeKinds.find(each => written.toLowerCase().startsWith(`${communeKindWords[each]} `))
  if (kind === undefined) throw new Error(`no kind of commune in "${line}"`)
  return { code: line.slice(0, 5), provinceCode, kind, name: written.slice(communeKindWords[kind].length + 1) }
}

const communeRows: readonly Row<CommuneKind>[] = list.provinces.flatMap(({ code, communes }) => communes.map(line => rowOf(line, code)))
const communesByProvince = Map.groupBy(communeRows, row => row.provinceCode)
const [provinceRowByCode, communeRowByCode] = [provinceRows, communeRows].map(rows => new Map<string, Row<string>>(rows.map(row => [row.code, row]))) as [
  Map<string, Row<ProvinceKind>>,
  Map<string, Row<CommuneKind>>,
]

/** The kind a place had on a day; without a day, the last one known. */
const kindOn = <Kind>(row: Row<Kind>, changes: readonly KindChange<Kind>[], on: string | undefined): Kind =>
  changes.findLast(change => change.code === row.code && (on === undefined || change.from <= on))?.kind ?? row.kind

const known = (on: string | undefined): boolean => on === undefined || on >= placesKnownFrom

function provinceOn(row: Row<ProvinceKind>, on: string | undefined): Province {
  const kind = kindOn(row, provinceChanges, on)
  return { code: row.code, kind, name: row.name, fullName: `${provinceKindWords[kind]} ${row.name}` }
}

function communeOn(row: Row<CommuneKind>, on: string | undefined): Commune {
  const kind = kindOn(row, communeChanges, on)
  return { code: row.code, provinceCode: row.provinceCode, kind, name: row.name, fullName: `${communeKindWords[kind]} ${row.name}` }
}

/** In order of code. `on` is the day asked for; without it, as last known. */
export const provinces = (on?: string): Province[] => (known(on) ? provinceRows.map(row => provinceOn(row, on)) : [])

/** `provinceByCode('12')?.name` is 'Lai Châu'. */
export function provinceByCode(code: string, on?: string): Province | null {
  const row = provinceRowByCode.get(code)
  return row && known(on) ? provinceOn(row, on) : null
}

/** Communes of one province in order of code, or of the whole country. */
export function communes({ provinceCode, on }: { provinceCode?: string; on?: string } = {}): Commune[] {
  const rows = provinceCode === undefined ? communeRows : (communesByProvince.get(provinceCode) ?? [])
  return known(on) ? rows.map(row => communeOn(row, on)) : []
}

export function communeByCode(code: string, on?: string): Commune | null {
  const row = communeRowByCode.get(code)
  return row && known(on) ? communeOn(row, on) : null
}

export interface PlaceCounts {
  provinces: Record<ProvinceKind, number>
  communes: Record<CommuneKind, number>
}

export function countPlaces(on?: string): PlaceCounts {
  const counts: PlaceCounts = { provinces: { province: 0, city: 0 }, communes: { commune: 0, ward: 0, specialZone: 0 } }
  for (const { kind } of provinces(on)) counts.provinces[kind]++
  for (const { kind } of communes(on === undefined ? {} : { on })) counts.communes[kind]++
  return counts
}
