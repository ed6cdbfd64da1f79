import { readFile } from 'node:fs/promises'
import type { ReadOptions, RegisteredAgency } from '@roviec/reader'
import type { Session } from './session.ts'
import { exitCode, Stop } from './stop.ts'
import { unopened } from './unopened.ts'

/** The commune's own register, when `--agencies` names one. */
export async function readOptions({ options, locale }: Session): Promise<ReadOptions> {
  if (options.agencies === null) return {}
  const agencies = parseAgencies(await readText(options.agencies, locale))
  if (agencies === null) throw new Stop(exitCode.notRead, locale.open.badAgencies(options.agencies))
  return { agencies }
}

async function readText(path: string, locale: Session['locale']): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw unopened(error, path, locale) ?? error
  }
}

/** null where the text is no register. */
export function parseAgencies(text: string): RegisteredAgency[] | null {
  try {
    const found: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return Array.isArray(found) && found.every(isAgency) ? found : null
  } catch {
    return null
  }
}

function isAgency(entry: unknown): entry is RegisteredAgency {
  if (typeof entry !== 'object' || entry === null) return false
  const { id, name, aliases } = entry as Record<string, unknown>
  const aliasesFit = aliases === undefined || (Array.isArray(aliases) && aliases.every(alias => typeof alias === 'string'))
  return typeof id === 'string' && typeof name === 'string' && name.trim() !== '' && aliasesFit
}
