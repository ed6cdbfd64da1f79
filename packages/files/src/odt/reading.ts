import type { LegacyEncoding } from '../legacy/encoding.ts'
import { descend, elementsOf, type XmlElement } from '../xml/element.ts'
import { OdtLists } from './lists.ts'
import type { OdtParts } from './package.ts'
import { type OdtStyles, readOdtStyles } from './styles.ts'

/** What is known and what is counted while one document is read from its first paragraph to its last. */
export interface OdtReading {
  styles: OdtStyles
  lists: OdtLists
  changes: { inserted: number; deleted: number }
  encodings: Set<LegacyEncoding>
  pictures: number
  inNote: boolean
}

export function startOdtReading(parts: OdtParts): OdtReading {
  const styles = readOdtStyles(parts)
  return { styles, lists: new OdtLists(styles), changes: countChanges(parts.body), encodings: new Set(), pictures: 0, inNote: false }
}

/** Deleted text is kept apart from the body in `text:tracked-changes`; only counts are taken from there. */
function countChanges(body: XmlElement): { inserted: number; deleted: number } {
  const tracked = descend(body, 'text:tracked-changes')
  const kinds = tracked
    ? elementsOf(tracked)
        .flatMap(elementsOf)
        .map(change => change.name)
    : []
  return {
    inserted: kinds.filter(name => name === 'text:insertion').length,
    deleted: kinds.filter(name => name === 'text:deletion').length,
  }
}
