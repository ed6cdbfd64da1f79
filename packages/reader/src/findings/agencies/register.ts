import { abbreviations } from '../../lexicon/abbreviations.ts'
import { keyOf } from '../../text/mend.ts'
import type { RegisteredAgency } from '../../types.ts'

/** Finds the id of a named body in the caller's own register: by name or alias, abbreviations written out, place words aside. */
export function registerOf(agencies: readonly RegisteredAgency[]): (name: string) => string | undefined {
  const ids = new Map<string, string>()
  for (const agency of agencies) for (const name of [agency.name, ...(agency.aliases ?? [])]) if (!ids.has(sameName(name))) ids.set(sameName(name), agency.id)
  return name => ids.get(sameName(name))
}

const places = /(?:^|\s)(?:xã|phường|đặc khu|tỉnh|huyện|thành phố|việt nam|của|và|các)(?=\s|$)/gu

/** One form for 'UBND xã', 'Ủy ban nhân dân xã', 'Uỷ ban nhân dân'. */
export function sameName(name: string): string {
  let key = keyOf(name.normalize('NFC')).replace(/[.,;:()"']/g, ' ').replace(/\s+-\s+/g, ' ').replace(/^(?:các )?đồng chí (?:là )?/, '')
  for (const [short, long] of abbreviations) key = key.replace(new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'gu'), long)
  return key.replace(places, ' ').replace(places, ' ').replace(/\s+/g, ' ').trim()
}
