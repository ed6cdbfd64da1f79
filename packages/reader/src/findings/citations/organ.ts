import { eth } from '../../lexicon/letters.ts'
import { departmentSymbols, type OrganSymbol, organSymbols } from '../../lexicon/organ-symbols.ts'

const bySymbol = new Map(organSymbols.map(organ => [organ.symbol.toUpperCase(), organ]))

/** Number, type and body of a reference as its letters stand. */
export interface ReferenceParts {
  number: string
  form: 'party' | 'state'
  /** 'NQ', 'QĐ'; for a letter of the State the body itself ('UBND'). */
  type: string
  /** 'TW', 'UBND'; null where no known body stands. */
  organ: OrganSymbol | null
  /** 'SNNMT' where no known body but the letters of a department of a province stand. */
  department: string | null
}

/** `referenceParts('57-NQ/TW')` has type 'NQ' and the organ TW; `referenceParts('841/QĐ-TTg')` has 'QĐ' and TTg. */
export function referenceParts(reference: string): ReferenceParts | null {
  const plain = reference.replaceAll(eth.capital, eth.rightCapital).replace(/[–—‑]/g, '-')
  const party = /^(\d+[a-zA-Z]?)-([^/]+)\/(.+)$/u.exec(plain)
  if (party)
    return { number: party[1] as string, form: 'party', type: party[2] as string, organ: organNamed((party[3] as string).split('-')), department: null }
  const state = /^(\d+(?:\.\d+)?[a-zA-Z]?(?:\/\d{4})?)\/([^-/]+)(?:[-/](.+))?$/u.exec(plain)
  if (!state) return null
  const rest = (state[3] ?? '').split(/[-/]/)
  return {
    number: state[1] as string,
    form: 'state',
    type: state[2] as string,
    organ: organNamed([state[2] as string, ...rest]),
    department: [state[2] as string, ...rest].find(part => departmentSymbols.has(part)) ?? null,
  }
}

/** The first part that names a body; a figure behind it is its term ('QH16'). */
function organNamed(parts: readonly string[]): OrganSymbol | null {
  for (const part of parts) {
    const organ = bySymbol.get(part.toUpperCase()) ?? bySymbol.get(part.replace(/\d+$/, '').toUpperCase())
    if (organ) return organ
  }
  return null
}

export const organOf = (reference: string): OrganSymbol | null => referenceParts(reference)?.organ ?? null
