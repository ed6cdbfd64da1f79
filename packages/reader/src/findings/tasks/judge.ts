import { closedPredicates, strongAdverbs } from '../../lexicon/orders.ts'
import type { Block } from '../../structure/tree.ts'
import type { Range } from '../../text/sentences.ts'
import { deadlinesIn } from '../deadlines/index.ts'
import { type Context, setsWork, type Walk } from './context.ts'
import type { Directive } from './sentence.ts'

const strong = new RegExp(`(?<!\\p{L})(?:${strongAdverbs.join('|')})(?!\\p{L})`, 'u')
const closed = new RegExp(`^[\\s,]*(?:đều\\s+|rất\\s+)?(?:${closedPredicates.join('|')})(?!\\p{L})`, 'u')
const retold = /(?<!\p{L})đã(?!\s+(?:đề ra|được|ban hành|giao|chỉ ra|phê duyệt|ký|xác định|nêu|có|đăng ký|thống nhất|duyệt|chỉ đạo|cam kết|đạt))(?!\p{L})/u

/** Is the sentence a directive to do something from now on? */
export function isTask(walk: Walk, block: Block, context: Context, directive: Directive, range: Range): boolean {
  const key = walk.tree.mended.key.slice(range.start, range.end)
  if (key.length < 12 || isBareLeadIn(walk, directive, key, range) || closing.test(key) || isBasis(key)) return false
  switch (directive.force) {
    case 'order':
      return !(context.mode === 'past' && (walk.header.documentType === 'báo cáo' || directive.steering)) && !(directive.steering && context.mode === 'neutral' && !context.addressee.length && !starts(key))
    case 'subject':
      return bySubject(walk, context, directive, key) && !(isOpening(walk, block) && !binding.test(key))
    case 'modal':
      return context.mode === 'future' || context.mode === 'order' || (context.mode === 'frame' && /(?<!\p{L})phải(?!\p{L})/u.test(key)) || /^yêu cầu đặt ra/.test(key) ? !blames.test(key) && !retoldEarly(key) : false
    case 'figure':
      return walk.header.documentType !== 'tin tức' && (context.mode === 'order' || context.mode === 'future') && !context.target
    case 'verb':
      return byVerb(walk, context, key)
    case 'unknown':
      return walk.header.documentType !== 'tin tức' && (context.mode === 'order' || context.mode === 'future') && !context.target && !retoldEarly(key) && !/^(?:"|\d)/.test(key)
    default:
      return (context.mode === 'order' || context.mode === 'future') && context.addressee.length > 0 && deadlinesIn(walk.tree.mended.key, range.start, range.end, { year: walk.year }).some(mention => mention.kind !== 'recurring' && mention.strong)
  }
}

/** What a decision itself does. */
const enacts = /^(?:thành lập|ban hành|phê duyệt|bổ nhiệm|kiện toàn|công nhận|điều chỉnh|giao|bãi bỏ|thu hồi|cử|tặng|mời|quy định|ủy quyền)/u
const closing = /^(?:trên đây là|kính báo cáo|kính đề nghị xem xét|lưu ý: số|(?:nghị quyết|chỉ thị|quyết định|kế hoạch|kết luận|thông báo|chương trình|quy chế|hướng dẫn|công văn|quy định) này(?! .*(?:chịu trách nhiệm|có trách nhiệm|yêu cầu|đề nghị)))/u
/** 'Căn cứ Luật …;', 'Thực hiện Chỉ thị số …' open a paper and order nothing. */
const basis = /^(?:căn cứ|thực hiện|triển khai|thi hành|theo)\s+(?:luật|bộ luật|hiến pháp|nghị định|nghị quyết|kế hoạch|quyết định|thông tư|điều lệ|quy chế|chương trình|chỉ thị|kết luận|công văn|hướng dẫn|quy định|thông báo|đề án|văn bản|pháp lệnh)[^.]*?(?:;$|\.$|:$)/u
/** 'Việc chậm trễ … thì người đứng đầu phải chịu trách nhiệm' threatens, it orders nothing. */
const blames = /(?:thì|nếu)[^.;]*chịu trách nhiệm|phải chịu trách nhiệm trước/u
const starts = (key: string): boolean => /^(?:chỉ đạo|lãnh đạo|tiếp tục|tăng cường|tập trung|đôn đốc|quán triệt)/.test(key)
const retoldEarly = (key: string): boolean => retold.test(key.slice(0, 70))

/** A line of the legal basis; with an order in it ('…, UBND xã yêu cầu các thôn …') it is one. */
const isBasis = (key: string): boolean => basis.test(key) && (/^căn cứ/.test(key) ? /;$/.test(key) : /số\s*\d[^,;]*\//.test(key.slice(0, 60))) && !/(?:yêu cầu|đề nghị|giao)\s/.test(key)

const leadInTail = /[;,.]?\s*(?:trong đó|cụ thể|đồng thời)?,?\s*(?:(?:cần|phải|khẩn trương|nghiêm túc|tập trung|chỉ đạo|triển khai|thực hiện|quyết liệt|tổ chức|tốt|lưu ý|quan tâm|theo chức năng|nhiệm vụ được giao)[\s,]+)*(?:(?:một số|các|những)\s+)?(?:nhiệm vụ|nội dung|công việc|giải pháp|biện pháp|vấn đề|việc|lưu ý|như|sau|cụ thể)?[^;,]{0,60}:$/u

/** 'UBND xã tập trung các nhiệm vụ sau:' says nothing by itself; a long one with work before its last clause does. */
function isBareLeadIn(walk: Walk, directive: Directive, key: string, range: Range): boolean {
  if (!key.endsWith(':')) return false
  const named = directive.leads.at(-1)
  const work = named ? walk.tree.mended.key.slice(named.end, range.end) : key
  return work.replace(leadInTail, '').length < 80
}

const binding = /(?<!\p{L})(?:có trách nhiệm|chịu trách nhiệm|cần|phải|chủ trì)(?!\p{L})/u

/** Before the first numbered part a paper tells why it is written. */
const isOpening = (walk: Walk, block: Block): boolean => walk.tree.outline.length > 1 && block.start < (walk.tree.outline[0]?.span[0] ?? 0)

function bySubject(walk: Walk, context: Context, directive: Directive, key: string): boolean {
  const orders = /(?<!\p{L})(?:có trách nhiệm|chịu trách nhiệm|cần|phải)(?!\p{L})/u.test(key)
  if (context.mode === 'past' || (directive.narrative && context.mode !== 'order' && !(context.mode === 'future' && setsWork(walk.header.documentType))) || closed.test(afterSubject(walk, directive))) return false
  if (context.mode === 'neutral' || walk.header.documentType === 'tin tức') return (orders || strong.test(afterSubject(walk, directive))) && !ownVoice(walk, directive)
  return !retoldEarly(afterSubject(walk, directive))
}

function afterSubject(walk: Walk, directive: Directive): string {
  const end = directive.leads.at(-1)?.end ?? 0
  return walk.tree.mended.key.slice(end, end + 40)
}

/** The body that issues the paper speaks of itself: 'Ban Thường vụ thống nhất …'. */
function ownVoice(walk: Walk, directive: Directive): boolean {
  const issuer = walk.header.issuingBody?.toLowerCase() ?? ''
  return directive.leads.length === 1 && issuer !== '' && issuer.startsWith((directive.leads[0]?.name ?? '').toLowerCase())
}

function byVerb(walk: Walk, context: Context, key: string): boolean {
  if (closed.test(key) || (context.addressee.length === 0 && enacts.test(key) && walk.header.documentType === 'quyết định')) return false
  if (context.mode === 'future' || context.mode === 'order') return !retoldEarly(key)
  if (context.mode !== 'neutral') return false
  if (context.addressee.length > 0) return !retoldEarly(key)
  return strong.test(key.slice(0, 24)) && (setsWork(walk.header.documentType) || walk.header.documentType === 'kết luận' || walk.header.documentType === 'thông báo') && !retoldEarly(key)
}
