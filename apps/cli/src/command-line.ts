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
  /** An option that does not exist, or lacks its value. */
  wrong: { option: string; needsValue: boolean } | null
}

/** Reads the words without judging them, so that the language is known before the first complaint. */
export function parseWords(argv: string[]): Parsed {
  const { values, positionals, tokens } = parseArgs({ args: argv, options, allowPositionals: true, strict: false, tokens: true })
  let wrong: Parsed['wrong'] = null
  for (const token of tokens) {
    if (token.kind !== 'option' || wrong !== null) continue
    const known = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : undefined
    const needsValue = known?.type === 'string' && typeof token.value !== 'string'
    if (known === undefined || needsValue || (known.type === 'boolean' && token.value !== undefined)) wrong = { option: token.rawName, needsValue }
  }
  return { values: values as Parsed['values'], words: positionals, wrong }
}

export function languageOf(parsed: Parsed): Language | null {
  const { lang } = parsed.values
  if (lang === undefined) return 'vi'
  return typeof lang === 'string' && isLanguage(lang) ? lang : null
}

/** @throws Stop with a sentence about what is wrong */
export function commandOf({ values, words, wrong }: Parsed, { usage }: Locale): Command {
  const refuse = (message: string) => new Stop(exitCode.notRead, message)
  if (wrong !== null) throw refuse(wrong.needsValue ? usage.optionNeedsValue(wrong.option) : usage.unknownOption(wrong.option))
  const [verb, path, ...rest] = words
  if (verb === undefined) throw refuse(usage.noVerb)
  if (!isVerb(verb)) throw refuse(usage.unknownVerb(verb))
  if (path === undefined) throw refuse(usage.noFile(verb))
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

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word)
}
