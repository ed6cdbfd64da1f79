import {
  attendance,
  cabled,
  headingAddress,
  headingFillers,
  leadInTells,
  must,
  noNamePart,
  ofFunds,
  phaseOpener,
  placesConcerned,
  pluralName,
  retoldPast,
  topics,
  untilOpener,
  whichOpeners,
} from '../../lexicon/task-words.ts'
import type { Block } from '../../structure/tree.ts'
import { openBracket } from '../../text/brackets.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, type Word, wordsOf } from '../../text/phrases.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { wholeWords } from '../../text/word-patterns.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'
import type { DeadlineMention } from '../deadlines/deadline.ts'
import { chooseDeadline, deadlinesIn } from '../deadlines/index.ts'
import { type Addressee, addresseeOf, type Context, expectsWork, type Walk } from './context.ts'
import { directiveOf } from './directive.ts'
import { isTargetHeading, modeOfHeading, opensPast, turnedMode } from './sections.ts'
import { sentences } from './sentence-book.ts'
import { supportingIn } from './supporting.ts'
import { timeSaidAlone } from './time-headings.ts'

/** The context below a heading or lead-in: what it promises, whom it names, until when. */
export function contextBelow(walk: Walk, block: Block, above: Context): Context {
  const to = block.headingTo ?? block.to
  const heading = walk.tree.mended.key.slice(block.body, to)
  const said = addresseesOf(walk, block.body, to) ?? (isPart(block) && expectsWork(above) ? namedByHeading(walk, block.body, to) : null)
  // Under 'UBND các xã, phường:' the heading 'Đối với các xã đang có dịch:' says where, and they go on.
  const named = said && above.mode === 'order' && above.addressee.length > 0 && placesConcerned.test(heading) ? above.addressee : said
  const ordered = named !== null && /:\s*$/.test(heading)
  const deadline =
    timeSaidAlone(walk, block.body, to) ?? limitOf(walk, block.body, to, { target: above.target || isTargetHeading(heading), ordered }) ?? above.deadline
  if (named && above.mode !== 'past' && above.mode !== 'frame')
    return { mode: 'order', addressee: named, supporting: supportingOf(walk, block.body, to, named), deadline, target: false }
  const target = isTargetHeading(heading) || (above.target && !named && modeOfHeading(heading) !== 'future')
  const attending = above.attending || attendance.test(heading) ? { attending: true as const } : {}
  return { mode: modeBelow(block, heading, above), ...(keepsAddressee(block, above) ? passedOn(above) : { addressee: [] }), deadline, target, ...attending }
}

function modeBelow(block: Block, heading: string, above: Context): Context['mode'] {
  if (leadInTells.test(heading)) return 'past'
  const own = modeOfHeading(heading)
  // '2. Về kinh phí' in a letter says what those it asks do about it.
  const asksForFunds = above.addressee.length > 0 && ofFunds.test(heading)
  if (above.mode === 'order') return (own === 'past' && opensPast(heading)) || (own === 'frame' && !asksForFunds) ? own : 'order'
  const main = block.marker === null || /^(?:part|chapter|roman|capital|decimal1)$/.test(block.marker.style)
  return turnedMode(heading, above.mode, main)
}

/** Smaller headings under a named body are still its work. */
const keepsAddressee = (block: Block, above: Context): boolean => above.mode === 'order' && block.marker !== null && block.marker.style !== 'roman'

const demands = wholeWords([must])

/** A day that the heading sets as the last one; for goals also 'đến năm 2030', for what is ordered also 'trong quý IV/2026'. */
function limitOf(walk: Walk, start: number, end: number, { target, ordered }: { target: boolean; ordered: boolean }): DeadlineMention | null {
  const { key } = walk.tree.mended
  const demanded = ordered || demands.test(key.slice(start, end)) || phaseOpener.test(key.slice(start, end))
  const binds = (mention: DeadlineMention): boolean => mention.strong || demanded || (target && untilOpener.test(key.slice(mention.start, mention.end)))
  return chooseDeadline(
    deadlinesIn(key, start, end, walk.dated).filter(mention => mention.kind === 'date' && binds(mention) && !isFactInBrackets(key, start, mention)),
  )
}

/** 'Dự án cải tạo các ga (|hoàn thành năm 2026|, tổng mức đầu tư 470,1 tỷ đồng)': one fact of the thing among others. */
function isFactInBrackets(key: string, from: number, { start, end }: DeadlineMention): boolean {
  const open = openBracket(key, from, start)
  const close = key.indexOf(')', end)
  if (open < 0 || close < 0 || key.slice(end, close).includes('\n')) return false
  return /\d/.test(key.slice(open, start) + key.slice(end, close))
}

/** A heading that is a list of bodies and nothing more, or that orders one: 'Công an xã, Ban CHQS xã:', 'Giao Phòng Kinh tế chịu trách nhiệm:'. */
function addresseesOf(walk: Walk, from: number, end: number): Addressee[] | null {
  const { mended } = walk.tree
  // 'HĐND xã thống nhất với … Đề nghị UBND xã thực hiện các việc sau:': who is told stands in the last sentence.
  const { start } = sentencesOf(mended.text, from, end).at(-1) ?? { start: from }
  const heading = mended.key.slice(start, end)
  const alone = bodiesAlone(walk, start, end)
  if (alone) return alone
  if (!/:\s*$/.test(heading)) return null
  if (retoldPast.test(heading) || leadInTells.test(heading)) return null
  const { leads, steering, words: said } = directiveOf(mended, start, end)
  const last = leads.at(-1)
  // 'Chỉ đạo Ban Quản lý dự án:' and nothing more passes on what stands below.
  return last && (!steering || endsThere(said, last.endWord)) ? leads.map(body => addresseeOf(walk, body)) : null
}

/** Bodies and no more than fillers: 'Công an xã, Ban Chỉ huy Quân sự xã:', 'Ủy ban Kiểm tra Đảng ủy cần:'. */
export function bodiesAlone(walk: Walk, start: number, end: number): Addressee[] | null {
  const { mended } = walk.tree
  const words = wordsOf(mended.key, start + (headingAddress.exec(mended.key.slice(start, end))?.[0].length ?? 0), end)
  const found = readBodies(mended, words, 0)
  if (!found || cabled.test(mended.key.slice(start, end)) || isTopic(mended, found.bodies)) return null
  const members = membersBehind(mended, words, found)
  if (members) return members.map(body => addresseeOf(walk, body))
  if (endsThere(words, found.endWord) || endsLeading(walk, words, found.endWord)) return found.bodies.map(body => addresseeOf(walk, body))
  return withClause(walk, words, found, longestClause)
}

/** 'Quân sự: điều lệnh, chiến thuật': a field of work, though bodies are called so with more behind it. */
const isTopic = ({ key }: Mended, [body, ...others]: readonly BodyName[]): boolean =>
  body !== undefined && others.length === 0 && topics.has(key.slice(body.start, body.end))

/** 'Các chủ rừng: |Công ty Lâm nghiệp Ya Lốp, Ban Quản lý rừng phòng hộ|': who they are, behind a colon; where one of them is none that we know, all of them by their general name. */
function membersBehind(
  mended: Mended,
  words: readonly Word[],
  { bodies, endWord }: { bodies: readonly BodyName[]; endWord: number },
): readonly BodyName[] | null {
  if (bodies.length !== 1 || !bodies[0]?.generic || words[endWord]?.key !== ':') return null
  const found = readBodies(mended, words, endWord + 1)
  if (!found) return null
  return endsThere(words, found.endWord) ? found.bodies : bodies
}

/** 'Đảng ủy Ủy ban nhân dân xã |lãnh đạo Ủy ban nhân dân xã|': nothing but whom they lead. */
function endsLeading({ tree: { mended } }: Walk, words: readonly Word[], at: number): boolean {
  const verb = sentences.longest(words, at, ['steer'])
  const led = verb && readBodies(mended, words, at + verb.length)
  return led !== null && endsThere(words, led.endWord)
}

/** A heading alone on its line, with a number or without. */
const isPart = (block: Block): boolean => block.kind === 'heading'

/** '10. Các tổ quản lý |đường nước, bể lắng|', '3. Tổ Tư vấn |tâm lý học đường|': where work is set, what stands behind a body and is no work belongs to its name. */
function namedByHeading(walk: Walk, start: number, headingEnd: number): Addressee[] | null {
  const { key } = walk.tree.mended
  const heading = key.slice(start, headingEnd)
  const end = headingEnd - (bracketBehind.exec(heading)?.[0].length ?? 0)
  const words = wordsOf(key, start + (headingAddress.exec(heading)?.[0].length ?? 0), end)
  const found = readBodies(walk.tree.mended, words, 0)
  const rest = found && restOf(words, found.endWord, longestName)
  const first = rest?.[0]
  if (!found || !first || noNamePart.test(key.slice(first.start, end))) return null
  if (isOneOf(words, found.endWord, whichOpeners)) return withClause(walk, words, found, longestName)
  return rest.some((_, i) => book.longest(words, found.endWord + i, workTags)) ? null : addressed(walk, found.bodies, rest)
}

/** 'Ban Giám hiệu nhà trường |(đồng chí Phó Hiệu trưởng phụ trách)|'. */
const bracketBehind = /\s*\([^()]*\)\s*:?\s*$/

/** 'Chủ tịch UBND các xã, phường |có rừng|': what follows a plural up to the end of its heading says which of them. */
function withClause(
  walk: Walk,
  words: readonly Word[],
  { bodies, endWord }: { bodies: readonly BodyName[]; endWord: number },
  longest: number,
): Addressee[] | null {
  const rest = isOneOf(words, endWord, whichOpeners) ? restOf(words, endWord, longest) : null
  const last = bodies.at(-1)
  if (!rest || !last || rest.some((_, i) => i > 0 && book.longest(words, endWord + i, ['modal']))) return null
  return pluralName.test(walk.tree.mended.key.slice(last.start, last.end)) ? addressed(walk, bodies, rest) : null
}

/** The words of a heading behind the bodies it names, without its colon; null where they are too many for a name or no plain words. */
function restOf(words: readonly Word[], at: number, longest: number): readonly Word[] | null {
  const rest = words.slice(at).filter(word => word.key !== ':')
  return rest.length <= longest && rest.every(({ key }) => key === ',' || /[\p{L}\p{N}]/u.test(key)) ? rest : null
}
const longestName = 18
const longestClause = 8

/** The bodies, the name of the last going on up to the end of `rest`. */
function addressed(walk: Walk, bodies: readonly BodyName[], rest: readonly Word[]): Addressee[] {
  const last = bodies.at(-1) as BodyName
  const { end } = rest.at(-1) as Word
  return [...bodies.slice(0, -1), { ...last, end, name: walk.tree.mended.text.slice(last.start, end) }].map(body => addresseeOf(walk, body))
}

const passedOn = ({ addressee, supporting }: Context): Pick<Context, 'addressee' | 'supporting'> =>
  supporting === undefined ? { addressee } : { addressee, supporting }

/** Whom the heading names beside those who lead: '… chủ trì, phối hợp với Công an xã:'. */
export function supportingOf(walk: Walk, start: number, end: number, leads: readonly Addressee[]): Addressee[] {
  const { mended } = walk.tree
  const found = supportingIn(mended, wordsOf(mended.key, start, end)).map(body => addresseeOf(walk, body))
  return found.filter(body => !leads.some(lead => lead.name === body.name))
}

/** Nothing but fillers and what stands in brackets: 'Các chủ rừng (các Ban quản lý rừng phòng hộ):'. */
function endsThere(words: readonly Word[], at: number): boolean {
  let depth = 0
  return words.slice(at).every(({ key }) => {
    const within = depth > 0
    depth += key === '(' ? 1 : key === ')' && within ? -1 : 0
    return within || headingFillers.has(key)
  })
}
