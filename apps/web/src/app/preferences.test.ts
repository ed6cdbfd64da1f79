import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePreferences, preferences, setPreferences, subscribe } from './preferences.ts'

const shipped = { language: 'vi', scheme: 'auto', textSize: 'normal', density: 'comfortable', navigation: 'open', letterKeys: 'on' }

describe('parsePreferences', () => {
  it('takes what it knows and ships the rest', () => {
    expect(parsePreferences(null)).toEqual(shipped)
    expect(parsePreferences('{"scheme":"dark","textSize":"large"}')).toEqual({ ...shipped, scheme: 'dark', textSize: 'large' })
  })

  it.each(['', 'null', '[]', '7', '{broken', '{"scheme":"pink","language":3}'])('falls back on %s', text => {
    expect(parsePreferences(text)).toEqual(shipped)
  })
})

it('tells its listeners, also where nothing can be kept', () => {
  const heard: string[] = []
  const stop = subscribe(() => heard.push(preferences().scheme))
  setPreferences({ scheme: 'dark' })
  stop()
  setPreferences({ scheme: 'auto' })
  expect(heard).toEqual(['dark'])
})

it('has its key and words in the script before the first paint', () => {
  const script = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'before-paint.js'), 'utf8')
  for (const word of ['roviec.preferences', 'scheme', 'textSize', 'density', 'language']) expect(script).toContain(word)
})
