import type { Block } from '../../structure/tree.ts'
import { type Word, wordsOf } from '../../text/phrases.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'
import { chooseDeadline, deadlinesIn } from '../deadlines/index.ts'
import type { Addressee, Context, Walk } from './context.ts'
import { directiveOf } from './directive.ts'
import { isTargetHeading, modeOfHeading, turnedMode } from './sections.ts'

/** The context below a heading or lead-in: what it promises, whom it names, until when. */
export function contextBelow(walk: Walk, block: Block, above: Context): Context {
  const { key } = walk.tree.mended
  const to = block.headingTo ?? block.to
  const heading = key.slice(block.body, to)
  const named = addresseesOf(walk, block.body, to)
  const main = block.marker === null || /^(?:part|chapter|roman|capital|decimal1)$/.test(block.marker.style)
  const own = modeOfHeading(heading)
  const mode = above.mode === 'order' ? (own === 'past' || own === 'frame' ? own : 'order') : turnedMode(heading, above.mode, main)
  const deadline =
    chooseDeadline(
      deadlinesIn(key, block.body, to, { year: walk.year }).filter(
        mention => mention.kind === 'date' && (mention.strong || (isTargetHeading(heading) && /^đến/.test(key.slice(mention.start, mention.end)))),
      ),
    ) ?? above.deadline
  const target = isTargetHeading(heading) || (above.target && !named)
  if (named && above.mode !== 'past' && above.mode !== 'frame') return { mode: 'order', addressee: named, deadline, target: false }
  const keeps = above.mode === 'order' && above.addressee.length > 0 && block.marker !== null && block.marker.style !== 'roman'
  return { mode, addressee: keeps ? above.addressee : [], deadline, target }
}

const openers = /^(?:riêng|đối với|về phía|trách nhiệm của|nhiệm vụ của|phân công|giao|đề nghị|yêu cầu|kính đề nghị)\s+/u

/** A heading that is a list of bodies and nothing more, or that orders one: 'Công an xã, Ban CHQS xã:', 'Giao Phòng Kinh tế chịu trách nhiệm:'. */
function addresseesOf(walk: Walk, start: number, end: number): Addressee[] | null {
  const { mended } = walk.tree
  const opener = openers.exec(mended.key.slice(start, end))
  const words = wordsOf(mended.key, start + (opener?.[0].length ?? 0), end)
  const found = readBodies(mended, words, 0)
  if (found && endsThere(words, found.endWord)) return found.bodies.map(body => addressee(walk, body))
  if (!/:\s*$/.test(mended.key.slice(start, end))) return null
  const directive = directiveOf(mended, start, end)
  return directive.leads.length && !directive.steering && directive.force !== 'none' ? directive.leads.map(body => addressee(walk, body)) : null
}

const tail =
  /^(?:[:.;,)(]|có|chịu|trách|nhiệm|thực|hiện|tập|trung|các|nhiệm|vụ|sau|đây|theo|chức|năng|quyền|hạn|được|giao|chủ|trì|triển|khai|cần|nội|dung|một|số|cụ|thể|tổ|chức)$/u
const endsThere = (words: readonly Word[], at: number): boolean => words.slice(at).every(word => tail.test(word.key))

export const addressee = (walk: Walk, body: BodyName): Addressee => ({
  name: body.name,
  span: walk.tree.mended.span(body.start, body.end),
  generic: body.generic,
})
