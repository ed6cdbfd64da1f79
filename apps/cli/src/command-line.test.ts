import { describe, expect, it } from 'vitest'
import { commandOf, languageOf, parseWords } from './command-line.ts'
import { en } from './locales/en.ts'
import { vi } from './locales/vi.ts'

const command = (...words: string[]) => commandOf(parseWords(words), vi)

describe('commandOf', () => {
  it('reads verb, file and options in any order', () => {
    expect(command('--json', 'read', 'a.docx', '--no-color')).toEqual({
      verb: 'read',
      path: 'a.docx',
      codes: [],
      options: { json: true, jsonl: false, full: false, colour: false, agencies: null },
    })
    expect(command('read', 'a b.docx', '--agencies', 'so.json').options.agencies).toBe('so.json')
    expect(command('read', '-').path).toBe('-')
  })

  it('takes codes after the file for check only', () => {
    expect(command('check', 'a.docx', 'date-order', 'layout').codes).toEqual(['date-order', 'layout'])
    expect(() => command('read', 'a.docx', 'b.docx')).toThrow(vi.usage.tooMany('b.docx'))
  })

  it.each([
    [[], vi.usage.noVerb],
    [['raed', 'a'], vi.usage.unknownVerb('raed')],
    [['toString', 'a'], vi.usage.unknownVerb('toString')],
    [['read'], vi.usage.noFile('read')],
    [['read', 'a', '--xml'], vi.usage.unknownOption('--xml')],
    [['read', 'a', '-x'], vi.usage.unknownOption('-x')],
    [['read', 'a', '--json=yes'], vi.usage.optionTakesNoValue('--json')],
    [['read', 'a', '--lang'], vi.usage.optionNeedsValue('--lang')],
    [['read', ''], vi.usage.noFile('read')],
    [['van-ban.docx'], vi.usage.verbBeforeFile('van-ban.docx')],
    [['thu muc/van ban'], vi.usage.verbBeforeFile('thu muc/van ban')],
    [['read', 'a', '--agencies'], vi.usage.optionNeedsValue('--agencies')],
  ])('refuses %j in the words of the person', (words, message) => {
    expect(() => command(...words)).toThrow(expect.objectContaining({ message, exitCode: 2 }))
  })

  it('treats what follows -- as names', () => expect(command('read', '--', '--la-lung.txt').path).toBe('--la-lung.txt'))
})

describe('languageOf', () => {
  it('is Vietnamese unless asked otherwise, null for a language we lack', () => {
    expect(languageOf(parseWords([]))).toBe('vi')
    expect(languageOf(parseWords(['--lang', 'en']))).toBe('en')
    expect(languageOf(parseWords(['--lang=fr']))).toBeNull()
  })
})

describe('locales', () => {
  it('say the same things: every option and exit code stands in both helps', () => {
    for (const word of [
      '--json',
      '--jsonl',
      '--full',
      '--agencies',
      '--lang',
      '--no-color',
      '--help',
      '--version',
      'read',
      'check',
      'text',
      'structure',
      'findings',
    ]) {
      expect(vi.help).toContain(word)
      expect(en.help).toContain(word)
    }
  })

  it('fit the usual 80 columns', () => {
    for (const line of [...vi.help.split('\n'), ...en.help.split('\n')]) expect(line.length).toBeLessThanOrEqual(80)
  })
})
