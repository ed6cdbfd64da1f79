import { generalTypes, reportType } from '../../lexicon/ordering-types.ts'
import { decidingBodies } from '../../lexicon/orders.ts'
import { mustWord, sentenceRuns } from '../../lexicon/sentence-grammar.ts'
import { supportingWords } from '../../lexicon/supporting-words.ts'
import {
  bareOrderLeadIn,
  bindsBelow,
  calledOn,
  dutyAlone,
  goesOnListing,
  inDifficulty,
  leadInAnnounces,
  leadInOrders,
  leadInTells,
  listsWorkBelow,
  opensAhead,
  outsideFirms,
  outsidePublic,
  petitions,
  pluralOpener,
  uponReceipt,
} from '../../lexicon/task-words.ts'
import { type Block, bodyKey } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { readsAt } from '../../text/phrases.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { sameName } from '../agencies/name-key.ts'
import { readBodies } from '../agencies/names.ts'
import type { DeadlineMention } from '../deadlines/deadline.ts'
import { chooseDeadline, deadlinesIn } from '../deadlines/index.ts'
import { type Addressee, addresseeOf, type Context, contextAt, setContext, setsWork, type Walk } from './context.ts'
import { type Directive, directiveOf } from './directive.ts'
import { bodiesAlone, supportingOf } from './headings.ts'
import { listed, listsBelow } from './lead-ins.ts'
import { sentences } from './sentence-book.ts'

const outsider = patternOf(`^${pluralOpener}${oneOf([...outsideFirms, ...outsidePublic])}`)
const orders = patternOf(oneOf(leadInOrders))

/** A lead-in without a number speaks for the items that follow beside it; `told` are those whom the sentence before it told what to do. */
export function handOn(walk: Walk, block: Block, context: Context, told: Addressee[]): void {
  const ahead = turnsAhead(walk, block)
  const above: Context = { ...contextAt(walk, block.parent), ...(ahead ? { mode: 'future' } : {}) }
  const day = dayOf(walk, block)
  const own = { ...above, deadline: day ?? above.deadline, ofList: day !== null }
  const { start, end } = lastSentence(walk, block) ?? { start: block.body, end: block.to }
  if (leadInTells.test(walk.tree.mended.key.slice(start, end))) return
  const directive = directiveOf(walk.tree.mended, start, end)
  const alone = own.mode === 'past' ? null : (bodiesAlone(walk, start, end) ?? listedAbove(walk, block))
  const guided = own.mode === 'past' || own.addressee.length > 0 ? null : guidedIn(walk, directive, end)
  if (told.length > 0 && own.mode !== 'past' && goesOnListing.test(walk.tree.mended.key.slice(start, end)))
    setContext(walk, block.parent, { ...own, mode: 'order', addressee: told, supporting: [] })
  else if (own.mode === 'past' && directive.force === 'order' && !directive.steering && petitions.test(walk.tree.mended.key.slice(start, end)))
    setContext(walk, block.parent, { ...own, mode: 'order', addressee: directive.leads.map(body => addresseeOf(walk, body)), supporting: [] })
  else if (alone) setContext(walk, block.parent, { ...own, mode: 'order', addressee: alone, supporting: [] })
  else if (guided) setContext(walk, block.parent, { ...own, mode: 'order', addressee: guided, supporting: [] })
  else if (namesWhoActs(directive, own) || listsWork(walk, directive, own, { start, end })) {
    const named = context.addressee.length === 0 && (directive.force === 'order' || !decides(directive)) ? directive.leads : []
    const addressee = named.length ? named.map(body => addresseeOf(walk, body)) : context.addressee
    setContext(walk, block.parent, { ...own, mode: 'order', addressee, supporting: supportingOf(walk, start, end, addressee) })
  } else if (own.mode !== 'past' && bareOrderLeadIn.test(walk.tree.mended.key.slice(block.body, block.to)))
    setContext(walk, block.parent, { ...own, mode: 'order', addressee: [] })
  else if (ahead || (own.mode === 'neutral' && setsWork(walk.header.documentType) && announcesWork(walk, block)))
    setContext(walk, block.parent, { ...own, mode: 'future' })
}

/** Does the paragraph, in a part that tells results, lead in to work to come? 'Thời gian tới, UBND xã thực hiện các nhiệm vụ sau:', in March 'Trong quý II, …'. */
export function turnsAhead(walk: Walk, block: Block): boolean {
  if (block.marker !== null || block.headingTo !== null || contextAt(walk, block.parent).mode !== 'past') return false
  const last = lastSentence(walk, block)
  const key = last ? walk.tree.mended.key.slice(last.start, last.end) : ''
  if (!listsWorkBelow.test(key)) return false
  const { issuedOn } = walk.dated
  return opensAhead.test(key) || (issuedOn != null && (dayOf(walk, block)?.date ?? '') > issuedOn)
}

/** '- Phòng Kinh tế (đối với chợ);' / '- Công an xã.' / '|Có trách nhiệm:|': the items right above it are those who are bound. */
function listedAbove(walk: Walk, block: Block): Addressee[] | null {
  const { blocks } = walk.tree
  if (!dutyAlone.test(bodyKey(walk.tree, block))) return null
  const list = blocks[block.index - 1]?.parent
  let first = block.index
  while (blocks[first - 1]?.marker && blocks[first - 1]?.parent === list) first--
  const items = blocks.slice(first, block.index)
  const named = items.map(({ body, to }) => bodiesAlone(walk, body, to))
  return named.length > 1 && named.every(found => found !== null) ? named.flat() : null
}

/** 'Sở Nội vụ hướng dẫn |UBND các xã, phường| thực hiện một số nội dung như sau:': who is guided has to do what is listed. */
function guidedIn(walk: Walk, { words }: Directive, end: number): Addressee[] | null {
  const { mended } = walk.tree
  if (!listsBelow.test(mended.key.slice(Math.max(0, end - 20), end))) return null
  const at = words.findLastIndex((_, i) => readsAt(words, i, sentenceRuns.guide))
  const found = at < 0 ? null : readBodies(mended, words, at + sentenceRuns.guide.length)
  return found && book.longest(words, found.endWord, workTags) ? found.bodies.map(body => addresseeOf(walk, body)) : null
}

/** 'Cơ bản đồng ý với báo cáo. |Ủy ban Kiểm tra Đảng ủy cần:|': what leads in stands in the last sentence. */
const lastSentence = ({ tree: { mended } }: Walk, block: Block): Range | undefined => sentencesOf(mended.text, block.body, block.to).at(-1)

/** A time that opens a sentence begins at most so far from its start. */
const longestOpening = 24
/** One that closes it is followed by its colon alone. */
const closing = 2

/** 'Từ nay đến hết quý III/2026, Ban Thường vụ yêu cầu:', '… làm dứt điểm những việc sau đây ngay trong quý IV:' is the limit of all that follows. */
function dayOf(walk: Walk, block: Block): DeadlineMention | null {
  const { tree, dated } = walk
  const last = lastSentence(walk, block)
  return last
    ? chooseDeadline(
        deadlinesIn(tree.mended.key, last.start, last.end, dated).filter(
          ({ kind, start, end, strong }) =>
            kind === 'date' &&
            (start - last.start < longestOpening || last.end - end <= closing || (strong && listed.test(tree.mended.key.slice(end, last.end)))),
        ),
      )
    : null
}

/** The context below an item that says something of its own before it leads in to what stands under it. */
export function ledIn(walk: Walk, block: Block, context: Context): Context {
  const { mended } = walk.tree
  const last = lastSentence(walk, block)
  if (!last) return context
  if (leadInTells.test(mended.key.slice(last.start, last.end))) return { ...context, mode: 'past' }
  const directive = directiveOf(mended, last.start, last.end)
  const limited = { ...context, deadline: dayOf(walk, block) ?? context.deadline }
  if (directive.force !== 'order' || !namesWhoActs(directive, context)) return limited
  const addressee = directive.leads.map(body => addresseeOf(walk, body))
  return { ...limited, mode: 'order', addressee, supporting: supportingOf(walk, last.start, last.end, addressee) }
}

/** 'Trưởng các thôn có trách nhiệm thực hiện xong trước ngày 25/3 |các việc sau:|', 'Sau khi tiếp nhận, Chi nhánh số 2 |có trách nhiệm:|'. */
function listsWork(walk: Walk, { leads, narrative }: Directive, { mode }: Context, { start, end }: Range): boolean {
  const key = walk.tree.mended.key.slice(start, end)
  return mode === 'neutral' && leads.length > 0 && !narrative && (listed.test(key) || bindsBelow.test(key))
}

function namesWhoActs(directive: Directive, own: Context): boolean {
  if (directive.leads.length === 0 || directive.steering || own.mode === 'past') return false
  return directive.force === 'order' || (!directive.narrative && own.mode !== 'neutral')
}

/** What a body that decides by vote sets is for others to do. */
const decides = ({ leads }: Directive): boolean => leads.some(body => decidingBodies.test(body.name.toLowerCase()))

/** '… yêu cầu thực hiện các nhiệm vụ sau:'. */
function announcesWork(walk: Walk, block: Block): boolean {
  const key = bodyKey(walk.tree, block)
  return leadInAnnounces.test(key.slice(-60)) && orders.test(key)
}

/** Whoever a sentence names goes on being meant by the sentences behind it. */
export function carried(walk: Walk, block: Block, context: Context, directive: Directive): Context {
  if (!ownLeads(context, directive)) return context
  if (
    !(directive.force === 'order' && walk.header.documentType !== reportType) &&
    context.mode === 'future' &&
    generalTypes.has(walk.header.documentType ?? '') &&
    !headedBy(walk, block, directive)
  )
    return context
  return { ...context, addressee: directive.leads.map(body => addresseeOf(walk, body)), supporting: [] }
}

/** In a report or resolution the next sentence goes on about the same body only under a heading that names it. */
function headedBy(walk: Walk, block: Block, directive: Directive): boolean {
  const parent = block.parent === null ? undefined : walk.tree.blocks[block.parent]
  if (!parent) return false
  const heading = sameName(walk.tree.mended.text.slice(parent.body, parent.headingTo ?? parent.to))
  return directive.leads.some(body => heading.includes(sameName(body.name)))
}

/** Do the bodies the sentence names lead, rather than those named above it? Not where the latter make their own people act, or ask outsiders. */
export function ownLeads(context: Context, directive: Directive): boolean {
  if (directive.leads.length === 0) return false
  return (
    context.addressee.length === 0 ||
    !(directive.steering || asksOutsiders(context, directive) || allotsPeople(directive) || opensWithOthers(directive) || callsOnPeople(context, directive))
  )
}

const opening = ({ words }: Directive, count: number): string =>
  words
    .slice(0, count)
    .map(word => word.key)
    .join(' ')

/** 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh …' closes the paper for all, whatever stands above it. */
export const raisesDifficulty = (directive: Directive): boolean => inDifficulty.test(opening(directive, 16))

/** Under a named agency, 'yêu cầu các doanh nghiệp …' is that agency's own work. */
const asksOutsiders = (context: Context, directive: Directive): boolean =>
  context.mode === 'order' &&
  directive.force === 'order' &&
  !uponReceipt.test(opening(directive, 3)) &&
  !raisesDifficulty(directive) &&
  directive.leads.every(body => body.generic && outsider.test(body.name.toLowerCase()))

/** Under 'Đề nghị Mặt trận Tổ quốc tuyên truyền, vận động:' the item 'Mỗi gia đình trang bị …' is what people are called on for; 'Mỗi đảng viên phải …' binds them. */
const callsOnPeople = (context: Context, { force, leads, words }: Directive): boolean =>
  context.mode === 'order' &&
  force === 'subject' &&
  words[leads.at(-1)?.endWord ?? -1]?.key !== mustWord &&
  leads.every(body => body.generic && calledOn.test(body.name.toLowerCase()))

/** 'Cùng Trạm Y tế, các trường học kiểm tra …': they take part beside the agency named above; not 'Cùng với đó, Trạm Y tế kiểm tra …'. */
const opensWithOthers = ({ words, force }: Directive): boolean =>
  force === 'subject' && words[0]?.key === supportingWords.together && !sentences.longest(words, 0, ['continue'])

/** 'Phân công cán bộ trực 24/24 giờ': under a named agency, its own people. */
const allotsPeople = ({ words, leads, force }: Directive): boolean =>
  force === 'order' && readsAt(words, 0, sentenceRuns.allotting) && leads.every(body => body.generic)
