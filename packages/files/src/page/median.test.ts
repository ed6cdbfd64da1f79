import { describe, expect, it } from 'vitest'
import { greatest, least, median, mode, neighbours } from './median.ts'

describe('neighbours', () => {
  it('counts for each value those nearer than the reach, itself among them', () => {
    expect(neighbours([10, 50, 12, 13.9, 14, 90], 4)).toEqual([3, 1, 4, 4, 3, 1])
    expect(neighbours([], 4)).toEqual([])
  })

  it('counts as if every pair were compared', () => {
    const values = Array.from({ length: 300 }, (_, index) => ((index * 7919) % 613) / 3)
    expect(neighbours(values, 4)).toEqual(values.map(value => values.filter(other => Math.abs(other - value) < 4).length))
  })
})

describe('least and greatest', () => {
  it('take any number of values', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => index)
    expect([least(many, Infinity), greatest(many, 0)]).toEqual([0, 299_999])
    expect([least([], 7), greatest([], 0)]).toEqual([7, 0])
  })
})

describe('median and mode', () => {
  it('are what most values are', () => {
    expect(median([3, 1, 2], 0)).toBe(2)
    expect(median([], 13)).toBe(13)
    const weighed = [10, 10.1, 20].map(value => ({ value, weight: 1 }))
    expect(mode(weighed, 1, 0)).toBeCloseTo(10.05)
    expect(mode([], 1, 5)).toBe(5)
  })
})
