import type { Header, Reading } from '@roviec/reader'
import type { Gold, GoldHeaderField } from '../gold.ts'
import { normalise, normaliseBody, normaliseReference } from '../normalise.ts'
import type { Tally } from '../tally.ts'

const fields: Record<GoldHeaderField, (header: Header) => string | null | undefined> = {
  code: header => header.reference,
  date: header => header.issuedOn,
  type: header => header.documentType,
  issuer: header => header.issuingBody,
  signer: header => header.signatory?.name,
  signerPosition: header => header.signatory?.position,
  place: header => header.place,
}

/** A value where the gold has none counts as found wrongly; a field that neither has counts nowhere. */
export function measureHeader(name: string, gold: Gold, reading: Reading, tally: Tally): void {
  for (const [field, pick] of Object.entries(fields) as [GoldHeaderField, (typeof fields)[GoldHeaderField]][]) {
    const [wanted, found] = [gold.header?.[field], pick(reading.header)]
    const equal = Boolean(wanted && found && same(field, wanted, found))
    tally.add(`header.${field}`, equal ? 1 : 0, wanted ? 1 : 0, found ? 1 : 0)
    if ((wanted || found) && !equal) tally.miss(`${name} header.${field}: gold=${wanted} got=${found}`)
  }
}

function same(field: GoldHeaderField, a: string, b: string): boolean {
  if (field === 'issuer') return normaliseBody(a) === normaliseBody(b)
  return field === 'code' ? normaliseReference(a) === normaliseReference(b) : normalise(a) === normalise(b)
}
