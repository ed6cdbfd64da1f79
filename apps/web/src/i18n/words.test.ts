import { describe, expect, it } from 'vitest'
import en from './en.json'
import vi from './vi.json'
import { formatNumber, type Key, loadLanguage, translate } from './words.ts'

const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(match => match[0]).sort()

describe('the two word files', () => {
  it('have the same keys, in the order of the alphabet', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi))
    expect(Object.keys(vi)).toEqual(Object.keys(vi).sort())
  })

  it('have the same placeholders, and no empty sentence', () => {
    for (const key of Object.keys(vi) as Key[]) {
      expect([key, ...placeholders(en[key])]).toEqual([key, ...placeholders(vi[key])])
      expect(vi[key].trim()).not.toBe('')
      expect(en[key].trim()).not.toBe('')
    }
  })

  it('are written in composed letters', () => {
    for (const sentence of Object.values(vi)) expect(sentence).toBe(sentence.normalize('NFC'))
  })
})

it('English says one of something in the singular', () => {
  const counted = /\{\w+\} (tasks|documents|items|lines|figures|people|agencies|groups|parts|posts|devices|working days)\b/
  expect(Object.entries(en).filter(([, sentence]) => counted.test(sentence))).toEqual([])
})

describe('translate', () => {
  it('fills placeholders and writes numbers as the language does', async () => {
    await loadLanguage('en')
    expect(translate('vi', 'date.ago.minutes', { minutes: 1234.5 })).toBe('1.234,5 phút trước')
    expect(translate('en', 'date.ago.minutes', { minutes: 1234.5 })).toBe('1,234.5 min ago')
    expect(translate('vi', 'date.ago.yesterday', { time: '14:30' })).toBe('hôm qua 14:30')
  })

  it('says one thing and many things as English does', async () => {
    await loadLanguage('en')
    expect(translate('en', 'tasks.total', { total: 1 })).toBe('1 task')
    expect(translate('en', 'tasks.total', { total: 0 })).toBe('0 tasks')
    expect(translate('en', 'tasks.total', { total: 1200 })).toBe('1,200 tasks')
    expect(translate('en', 'date.left.past', { days: 1 })).toBe('1 working day overdue')
  })

  it('leaves a placeholder standing that nobody filled', () => {
    expect(translate('vi', 'date.ago.minutes')).toBe('{minutes} phút trước')
  })
})

describe('formatNumber', () => {
  it('writes 1.234,5 in Vietnamese, with as many decimals as asked', () => {
    expect(formatNumber('vi', 1234.5)).toBe('1.234,5')
    expect(formatNumber('vi', 1234.5, 2)).toBe('1.234,50')
    expect(formatNumber('en', 1234.5)).toBe('1,234.5')
    expect(formatNumber('vi', 31500)).toBe('31.500')
  })
})
