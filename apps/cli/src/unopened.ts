import type { Locale } from './locales/index.ts'
import { exitCode, Stop } from './stop.ts'

/** Why the system did not give a file, in words; null for an error that is none of the system's. */
export function unopened(error: unknown, path: string, { open }: Locale): Stop | null {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (typeof code !== 'string' || !/^E[A-Z\d]+$/.test(code)) return null
  return new Stop(exitCode.notRead, sentence(code, path, open))
}

function sentence(code: string, path: string, open: Locale['open']): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return open.missing(path)
    case 'EACCES':
    case 'EPERM':
      return open.forbidden(path)
    case 'EISDIR':
      return open.notFile(path)
    default:
      return open.failed(path, code)
  }
}
