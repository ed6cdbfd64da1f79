import { describe, expect, it } from 'vitest'
import { branches } from './outline.ts'

describe('branches', () => {
  it('draws trunks only beside headings that have later sisters', () => {
    const parents = [null, 0, 1, 1, 0, null, 5].map(parent => ({ parent }))
    expect(parents.map((_, index) => branches(parents, index))).toEqual(['', '├─ ', '│  ├─ ', '│  └─ ', '└─ ', '', '└─ '])
  })

  it('does not run in circles on a broken tree', () => expect(branches([{ parent: 1 }, { parent: 0 }], 0)).toBe(''))
})
