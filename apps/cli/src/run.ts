/** One run of `roviec`, from the words typed to the exit code. Nothing here ends the process. */
import { readFileSync } from 'node:fs'
import { type Command, commandOf, languageOf, parseWords } from './command-line.ts'
import { type Locale, loadLocale } from './locales/index.ts'
import type { Io, Session } from './session.ts'
import { asStop, exitCode, Stop } from './stop.ts'
import { tell } from './tell.ts'
import { styleFor } from './terminal/style.ts'

export async function run(argv: string[], io: Io): Promise<number> {
  const parsed = parseWords(argv)
  const language = languageOf(parsed)
  const locale = await loadLocale(language ?? 'vi')
  try {
    if (language === null && parsed.wrong === null) throw new Stop(exitCode.notRead, locale.usage.unknownLanguage(parsed.values.lang ?? ''))
    if (parsed.wrong === null && parsed.values.version) return print(io, `roviec ${version()}`)
    if (parsed.wrong === null && (parsed.values.help || parsed.words[0] === 'help')) return print(io, locale.help)
    const command = commandOf(parsed, locale)
    const colour = io.colour && command.options.colour
    return await runVerb(command, { io, locale, style: styleFor(colour), options: command.options })
  } catch (error) {
    return explain(error, io, locale)
  }
}

async function runVerb(command: Command, session: Session): Promise<number> {
  switch (command.verb) {
    case 'read':
      return (await import('./verbs/read.ts')).read(command, session)
    case 'check':
      return (await import('./verbs/check.ts')).check(command, session)
    case 'text':
      return (await import('./verbs/text.ts')).text(command, session)
    case 'structure':
      return (await import('./verbs/structure.ts')).structure(command, session)
    case 'findings':
      return (await import('./verbs/findings.ts')).findings(command, session)
  }
}

function print(io: Io, text: string): number {
  io.out(`${text}\n`)
  return exitCode.done
}

function explain(error: unknown, io: Io, locale: Locale): number {
  const stop = asStop(error, locale)
  tell(stop.message, io)
  if (process.env.DEBUG && error instanceof Error && error !== stop) io.err(`${error.stack}\n`)
  return stop.exitCode
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
