import type { Component } from '../../profiles/layout-rules.ts'
import type { Block } from '../../structure/tree.ts'
import type { Paper } from './paper.ts'

/** A rule of layout that a paper does not keep, at the block that shows it. */
export interface Departure {
  rule: string
  block: Block
  /** Offsets of the very words in the text, where they are less than the block. */
  span?: [number, number]
  actual: string | null
  expected: string | null
  source: string
  count?: number
}

const ofHead: readonly Component[] = ['motto', 'issuer', 'number', 'placeDate', 'title']

/** Mandatory parts that are not there. A paper without any head, an excerpt or a news item, lacks nothing. */
export function missingParts(paper: Paper, sources: Readonly<Record<Component, string>>): Departure[] {
  const anchor = paper.title ?? paper.number ?? paper.head[0]
  const told = [paper.motto, paper.issuer, paper.number, paper.placeDate].filter(Boolean).length
  const out: Departure[] = []
  if (anchor && told >= 2) {
    for (const component of ofHead) if (paper[component as 'motto'] === undefined) out.push(missing(component, anchor, sources))
  }
  if (told >= 2 && paper.signature && !paper.recipients) out.push(missing('recipients', paper.signature, sources))
  if (told >= 2 && paper.recipients && !paper.signature) out.push(missing('signature', paper.recipients, sources))
  return out
}

const missing = (component: Component, block: Block, sources: Readonly<Record<Component, string>>): Departure => ({
  rule: `missing-${component}`,
  block,
  actual: null,
  expected: component,
  source: sources[component],
})

/** Number and date stand above the name of the kind. */
export function misplacedParts(paper: Paper, sources: Readonly<Record<Component, string>>): Departure[] {
  const { title, motto } = paper
  if (!title || !motto || title.zone !== 'head' || paper.letter) return []
  return (['number', 'placeDate'] as const).flatMap(component => {
    const block = paper[component]
    return block && block.index > title.index
      ? [{ rule: `order-${component}`, block, actual: 'after-title', expected: 'before-title', source: sources[component] }]
      : []
  })
}
