import { describe, expect, it } from 'vitest'
import { spelledKeyOf } from '../text/mend.ts'
import { isSyllable } from '../text/syllables.ts'
import { brokenSyllables, guardedSlips, plainSlips, type Slip } from './slips.ts'

const slips: readonly Slip[] = [...plainSlips.map(([wrong, right]) => ({ wrong, right })), ...guardedSlips]

describe('the lexicon of slips', () => {
  it('has over a hundred entries, each wrong form once', () => {
    expect(slips.length).toBeGreaterThan(150)
    expect(new Set(slips.map(slip => slip.wrong)).size).toBe(slips.length)
  })

  it('is in key form and of as many syllables on both sides', () => {
    for (const { wrong, right } of slips) {
      expect(spelledKeyOf(wrong)).toBe(wrong)
      expect(right.split(' ')).toHaveLength(wrong.split(' ').length)
      expect(right).not.toBe(wrong)
    }
  })

  it('has no right form that another entry calls wrong', () => {
    const wrong = new Set(slips.map(slip => slip.wrong))
    expect(slips.filter(slip => wrong.has(slip.right))).toEqual([])
  })

  it('corrects to syllables that exist', () => {
    for (const right of [...slips.flatMap(slip => slip.right.split(' ')), ...Object.values(brokenSyllables)]) expect(isSyllable(right), right).toBe(true)
    for (const wrong of Object.keys(brokenSyllables)) expect(isSyllable(wrong), wrong).toBe(false)
  })
})
