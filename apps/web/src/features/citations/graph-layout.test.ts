import type { CitationNode } from '@roviec/contract'
import { describe, expect, it } from 'vitest'
import { box, layOut, neighbourOf } from './graph-layout.ts'

const node = (key: string, step: number, issuedOn: string | null): CitationNode => ({
  key,
  step,
  issuedOn,
  reference: key,
  documentType: null,
  issuingBody: null,
  citedBy: 0,
  document: null,
})
const nodes = [
  node('here', 0, '2026-05-01'),
  node('late', -1, '2026-03-01'),
  node('early', -1, '2025-01-01'),
  node('dateless', -1, null),
  node('citing', 1, '2026-06-01'),
]
const links = [
  { from: 'here', to: 'late' },
  { from: 'here', to: 'early' },
  { from: 'here', to: 'dateless' },
  { from: 'citing', to: 'here' },
  { from: 'citing', to: 'gone' },
]

describe('layOut', () => {
  const layout = layOut({ nodes, links })

  it('puts the steps from left to right, and dates from above in a column', () => {
    expect(layout.columns.map(({ step, nodes: members }) => [step, members.map(({ key }) => key)])).toEqual([
      [-1, ['early', 'late', 'dateless']],
      [0, ['here']],
      [1, ['citing']],
    ])
  })

  it('no box lies on another, and all lie inside', () => {
    const placed = layout.columns.flatMap(column => column.nodes)
    for (const one of placed) {
      expect(one.x >= 0 && one.x + box.width <= layout.width && one.y >= box.head && one.y + box.height <= layout.height).toBe(true)
      for (const other of placed) if (one !== other) expect(Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height).toBe(true)
    }
  })

  it('draws a link between two that are there, and none to what is not', () => {
    expect(layout.links.map(({ from, to }) => `${from} ${to}`)).toEqual(['here late', 'here early', 'here dateless', 'citing here'])
    expect(layout.links.every(({ path }) => /^M[\d.]+ [\d.]+C/.test(path))).toBe(true)
  })

  it('a document alone is a map too', () => {
    expect(layOut({ nodes: [node('here', 0, null)], links: [] })).toMatchObject({ width: box.width, links: [] })
  })
})

describe('neighbourOf', () => {
  const layout = layOut({ nodes, links })
  it.each([
    ['here', 'ArrowLeft', 'late'],
    ['here', 'ArrowRight', 'citing'],
    ['early', 'ArrowDown', 'late'],
    ['early', 'ArrowUp', null],
    ['early', 'ArrowRight', 'here'],
    ['citing', 'ArrowRight', null],
    ['nobody', 'ArrowUp', null],
  ] as const)('from %s by %s to %s', (from, arrow, to) => {
    expect(neighbourOf(layout, from, arrow)).toBe(to)
  })
})
