import { askedPeople, orderingBodies, pluralOpener } from '../../lexicon/task-words.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { sameName } from '../agencies/name-key.ts'
import { readBodies } from '../agencies/names.ts'
import type { Walk } from './context.ts'
import type { Directive } from './directive.ts'
import { sentences } from './sentence-book.ts'

// reads:   Ban Quản lý dự án yêu cầu nhà thầu hạ cần cẩu (its own work) · Công an xã đề nghị các hộ ký cam kết
// refuses: Chủ tịch UBND xã yêu cầu các nhà thầu … · Ban Thường vụ yêu cầu các chi bộ … · Công an xã yêu cầu các chủ nhà trọ … (in a paper of Công an xã)

const people = new RegExp(`^${pluralOpener}(?:\\d+ )?${oneOf(askedPeople)}`, 'u')

/** An agency that is no authority and asks people or firms for something has that to do itself: the directive with it as lead; any other is given back as it is. */
export function ownAsking(walk: Walk, directive: Directive): Directive {
  const { force, leads, words, steering } = directive
  if (force !== 'order' || steering || !leads.every(body => body.generic && people.test(body.name.toLowerCase()))) return directive
  const asking = readBodies(walk.tree.mended, words, 0)
  if (!asking || !sentences.longest(words, asking.endWord, ['order'])) return directive
  const own = asking.bodies.every(body => !orderingBodies.test(body.name.toLowerCase()) && !issues(walk, body.name))
  return own ? { ...directive, leads: asking.bodies, force: 'subject' } : directive
}

const issues = (walk: Walk, name: string): boolean => sameName(walk.header.issuingBody ?? '').startsWith(sameName(name))
