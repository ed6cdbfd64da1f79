// reads:   Ngày 16/02 (29 Tết) · Từ 20/02 đến 15/3 · Tháng 9 · Quý II/2026: — lines that say nothing but when what stands under them is to be done
// refuses: Tháng thanh niên · Năm học 2026 - 2027 · Ngày hội Đại đoàn kết · a time above a paragraph that is no item

import { timeAlone } from '../../lexicon/deadline-grammar.ts'
import type { Block } from '../../structure/tree.ts'
import { cellDeadline } from '../deadlines/cell.ts'
import type { DeadlineMention } from '../deadlines/deadline.ts'
import { contextAt, setContext, type Walk } from './context.ts'

/** Longer lines say more than a time. */
const longest = 60

/** The limit that key[start, end) is when it is a time and nothing else; null for any other words. */
export function timeSaidAlone(walk: Walk, start: number, end: number): DeadlineMention | null {
  if (end - start > longest || !timeAlone.test(walk.tree.mended.key.slice(start, end))) return null
  const found = cellDeadline(walk.tree.mended.key, start, end, walk.dated)
  return found?.kind === 'date' ? found : null
}

/** A line without a number that is a time above items: their limit, until the next such line or the end of the part. True when it was one. */
export function handsOnTime(walk: Walk, block: Block): boolean {
  const next = walk.tree.blocks[block.index + 1]
  if (block.marker !== null || block.kind === 'heading' || !next?.marker || next.parent !== block.parent) return false
  const deadline = timeSaidAlone(walk, block.body, block.to)
  if (!deadline) return false
  setContext(walk, block.parent, { ...contextAt(walk, block.parent), deadline, ofList: true })
  return true
}
