import { decisionType } from '../../lexicon/ordering-types.ts'
import { urgingStarts } from '../../lexicon/sentence-grammar.ts'
import { askedPeople, firms, offices, orderingBodies, ownStaff, pluralOpener } from '../../lexicon/task-words.ts'
import { patternOf } from '../../text/pattern.ts'
import { isOneOf, type Word } from '../../text/phrases.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { sameName } from '../agencies/name-key.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'
import { isIssuer, setsWork, type Walk } from './context.ts'
import type { Directive } from './directive.ts'
import { sentences } from './sentence-book.ts'

// reads:   Ban Quản lý dự án yêu cầu nhà thầu hạ cần cẩu (its own work) · Công an xã đề nghị các hộ ký cam kết
//          Sở Công Thương tăng cường kiểm tra, yêu cầu các hộ kinh doanh ký cam kết
// refuses: Chủ tịch UBND xã yêu cầu các nhà thầu … · Ban Thường vụ yêu cầu các chi bộ … · Công an xã yêu cầu các chủ nhà trọ … (in a paper of Công an xã)

const people = patternOf(`^${pluralOpener}(?:\\d+ )?${oneOf(askedPeople)}`)

/** An agency that is no authority and asks people or firms for something has that to do itself: the directive with it as lead; any other is given back as it is. */
export function ownAsking(walk: Walk, directive: Directive): Directive {
  const { force, leads, words, steering } = directive
  if (force === 'subject' && isIssuer(walk, leads)) return issuerDirects(walk, directive)
  if (force !== 'order' || steering) return directive
  const asking = readBodies(walk.tree.mended, words, 0)
  if (!asking || !leads.every(body => isOutside(body.name.toLowerCase(), body.generic) || (body.generic && asksBelow(walk, asking.bodies)))) return directive
  if (actsFirst(words, asking.endWord) && !asking.bodies.some(body => issues(walk, body.name))) return { ...directive, leads: asking.bodies, force: 'subject' }
  if (!sentences.longest(words, asking.endWord, ['order'])) return directive
  const own = asksBelow(walk, asking.bodies) || asking.bodies.every(body => !orderingBodies.test(body.name.toLowerCase()) && !issues(walk, body.name))
  return own ? { ...directive, leads: asking.bodies, force: 'subject' } : directive
}

/** 'UBND xã chỉ đạo |Phòng Kinh tế| sửa chữa …' in a paper of UBND xã: they are told. */
function issuerDirects({ tree: { mended } }: Walk, directive: Directive): Directive {
  const { words, leads } = directive
  const at = leads.at(-1)?.endWord ?? 0
  const verb = isOneOf(words, at, urgingStarts) ? null : sentences.longest(words, at, ['steer'])
  const found = verb && readBodies(mended, words, at + verb.length)
  return found && book.longest(words, found.endWord, workTags) ? { ...directive, leads: found.bodies, force: 'order' } : directive
}

/** In a paper that orders, an office of those it is sent to asks those below itself: 'Sở Y tế phân công |các bệnh viện| trực cấp cứu'. */
const asksBelow = (walk: Walk, asking: readonly BodyName[]): boolean =>
  (setsWork(walk.header.documentType) || walk.header.documentType === decisionType) &&
  asking.every(body => !body.generic && offices.test(body.name.toLowerCase()) && !issues(walk, body.name))

/** '… |tăng cường kiểm tra, yêu cầu| các hộ …': asking is a part of its work. */
function actsFirst(words: readonly Word[], at: number): boolean {
  if (!book.longest(words, at, workTags) || sentences.longest(words, at, ['order', 'steer', 'narrative'])) return false
  const order = words.findIndex((_, i) => i > at && sentences.longest(words, i, ['order']) !== null)
  return order > at + 1 && words[order - 1]?.key === ','
}

/** People, firms and its own staff are asked by an office that acts; other offices are told by those above them. */
const isOutside = (name: string, generic: boolean): boolean => (generic && (people.test(name) || ownStaff.test(name))) || firm.test(name)
const firm = patternOf(`^${pluralOpener}${oneOf(firms)}`)

const issues = (walk: Walk, name: string): boolean => sameName(walk.header.issuingBody ?? '').startsWith(sameName(name))
