/** What the person typed, as data. */
import { parseArgs } from 'node:util'
import { isLanguage, type Language, type Locale } from './locales/index.ts'
import { exitCode, Stop } from './stop.ts'

export const verbs = ['read', 'check', 'text', 'structure', 'findings'] as const
type Verb = (typeof verbs)[number]

export interface Options {
  json: boolean
  jsonl: boolean
  full: boolean
  colour: boolean
  agencies: string | null
}

export interface Command {
  verb: Verb
  path: string
  /** Only for `check`. */
  codes: string[]
  options: Options
}

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  full: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  lang: { type: 'string' },
  agencies: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

interface Parsed {
  values: { [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean' ? boolean : string }
  words: string[]
  /** The first option that cannot be followed. */
  wrong: { option: string; why: 'unknown' | 'needsValue' | 'takesNoValue' } | null
}

/** Reads the words without judging them, so that the language is known before the first complaint. */
export function parseWords(argv: string[]): Parsed {
  const { values, positionals, tokens } = parseArgs({ args: argv, options, allowPositionals: true, strict: false, tokens: true })
  let wrong: Parsed['wrong'] = null
  for (const token of tokens) {
    if (token.kind !== 'option' || wrong !== null) continue
    const why = whyWrong(token.name, token.value)
    if (why !== null) wrong = { option: token.rawName, why }
  }
  return { values: values as Parsed['values'], words: positionals, wrong }
}

function whyWrong(name: string, value: string | undefined): 'unknown' | 'needsValue' | 'takesNoValue' | null {
  if (!Object.hasOwn(options, name)) return 'unknown'
  const { type } = options[name as keyof typeof options]
  if (type === 'string') return value === undefined ? 'needsValue' : null
  return value === undefined ? null : 'takesNoValue'
}

/** What to say of an option that cannot be followed. */
function complaint({ option, why }: NonNullable<Parsed['wrong']>, usage: Locale['usage']): string {
  if (why === 'unknown') return usage.unknownOption(option)
  return why === 'needsValue' ? usage.optionNeedsValue(option) : usage.optionTakesNoValue(option)
}

export function languageOf(parsed: Parsed): Language | null {
  const { lang } = parsed.values
  if (lang === undefined) return 'vi'
  return typeof lang === 'string' && isLanguage(lang) ? lang : null
}

/** @throws Stop with a sentence about what is wrong */
export function commandOf({ values, words, wrong }: Parsed, { usage }: Locale): Command {
  const refuse = (message: string) => new Stop(exitCode.notRead, message)
  if (wrong !== null) throw refuse(complaint(wrong, usage))
  const [verb, path, ...rest] = words
  if (verb === undefined) throw refuse(usage.noVerb)
  if (!isVerb(verb)) throw refuse(looksLikeFile(verb) ? usage.verbBeforeFile(verb) : usage.unknownVerb(verb))
  if (path === undefined || path === '') throw refuse(usage.noFile(verb))
  if (rest.length > 0 && verb !== 'check') throw refuse(usage.tooMany(rest.join(' ')))
  return {
    verb,
    path,
    codes: rest,
    options: {
      json: values.json ?? false,
      jsonl: values.jsonl ?? false,
      full: values.full ?? false,
      colour: !values['no-color'],
      agencies: values.agencies ?? null,
    },
  }
}

/** Somebody typed the name of a document and no verb. */
function looksLikeFile(word: string): boolean {
  return /[/\\]|\.\w{1,5}$/.test(word)
}

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word)
}
