import { closedPredicates, strongAdverbs } from '../../lexicon/orders.ts'
import type { Block } from '../../structure/tree.ts'
import type { Range } from '../../text/sentences.ts'
import { deadlinesIn } from '../deadlines/index.ts'
import { type Context, setsWork, type Walk } from './context.ts'
import type { Directive } from './directive.ts'

const strong = new RegExp(`(?<!\\p{L})(?:${strongAdverbs.join('|')})(?!\\p{L})`, 'u')
const closed = new RegExp(`^[\\s,]*(?:đều\\s+|rất\\s+)?(?:${closedPredicates.join('|')})(?!\\p{L})`, 'u')
const retold = /(?<!\p{L})đã(?!\s+(?:đề ra|được|ban hành|giao|chỉ ra|phê duyệt|ký|xác định|nêu|có|đăng ký|thống nhất|duyệt|chỉ đạo|cam kết|đạt))(?!\p{L})/u

/** Is the sentence a directive to do something from now on? */
export function isTask(walk: Walk, block: Block, context: Context, directive: Directive, range: Range): boolean {
  const key = walk.tree.mended.key.slice(range.start, range.end)
  if (
    key.length < 12 ||
    isBareLeadIn(walk, directive, key, range) ||
    (closing.test(key) && directive.force !== 'order') ||
    (directive.force !== 'order' && directive.force !== 'subject' && isBasis(key)) ||
    meets.test(key)
  )
    return false
  switch (directive.force) {
    case 'order':
      return (
        !(context.mode === 'past' && (walk.header.documentType === 'báo cáo' || directive.steering)) &&
        !(directive.steering && context.mode === 'neutral' && !context.addressee.length && !starts(key))
      )
    case 'subject':
      return bySubject(walk, context, directive, key) && !(isOpening(walk, block) && !binding.test(key))
    case 'modal':
      return context.mode === 'future' ||
        context.mode === 'order' ||
        (context.mode === 'frame' && /(?<!\p{L})phải(?!\p{L})/u.test(key)) ||
        /^yêu cầu đặt ra/.test(key)
        ? !blames.test(key) && !retoldEarly(key)
        : false
    case 'figure':
      return walk.header.documentType !== 'tin tức' && (context.mode === 'order' || context.mode === 'future') && !context.target
    case 'verb':
      return byVerb(walk, context, key)
    case 'unknown':
      return (
        !/^\S+(?:\s\S+){0,9}\s(?:là|vừa là)\s/u.test(key) &&
        walk.header.documentType !== 'tin tức' &&
        (context.mode === 'order' || context.mode === 'future') &&
        !context.target &&
        !retoldEarly(key) &&
        !/^(?:"|\d)/.test(key)
      )
    default:
      return (
        (context.mode === 'order' || context.mode === 'future') &&
        context.addressee.length > 0 &&
        deadlinesIn(walk.tree.mended.key, range.start, range.end, { year: walk.year }).some(mention => mention.kind !== 'recurring' && mention.strong)
      )
  }
}

/** Under goals 'Giải quyết việc làm cho 620 lao động' is an indicator. */
const goal =
  /^(?!phấn đấu|xây dựng|hoàn thành|thành lập|triển khai|tổ chức|đầu tư|mở).{0,70}(?:đạt|tỷ lệ|giảm|tăng|cho|từ|trên|khoảng|thêm|đón)\s+(?:\p{L}+\s+){0,4}\d.{0,60}$/u
/** What a decision itself does. */
const enacts = /^(?:thành lập|ban hành|phê duyệt|bổ nhiệm|kiện toàn|công nhận|điều chỉnh|giao|bãi bỏ|thu hồi|cử|tặng|mời|quy định|ủy quyền)/u
const closing =
  /^(?:\(|đây là|trước đây|tuy nhiên,|hiện nay|(?:hằng|hàng) năm, có |trên đây là|.{0,60}kính trình |kính báo cáo|kính đề nghị xem xét|lưu ý: số|(?:nghị quyết|chỉ thị|quyết định|kế hoạch|kết luận|thông báo|chương trình|quy chế|hướng dẫn|công văn|quy định) này(?! .*(?:chịu trách nhiệm|có trách nhiệm|yêu cầu|đề nghị)))/u
/** 'Căn cứ Luật …;', 'Thực hiện Chỉ thị số …' open a paper and order nothing. */
const basis =
  /^(?:căn cứ|thực hiện|triển khai|thi hành|theo)\s+(?:luật|bộ luật|hiến pháp|nghị định|nghị quyết|kế hoạch|quyết định|thông tư|điều lệ|quy chế|chương trình|chỉ thị|kết luận|công văn|hướng dẫn|quy định|thông báo|đề án|văn bản|pháp lệnh)[^.]*?(?:;$|\.$|:$)/u
/** 'Việc chậm trễ … thì người đứng đầu phải chịu trách nhiệm' threatens, it orders nothing. */
const blames = /(?:thì|nếu)[^.;]*chịu trách nhiệm|phải chịu trách nhiệm trước/u
const starts = (key: string): boolean => /^(?:chỉ đạo|lãnh đạo|tiếp tục|tăng cường|tập trung|đôn đốc|quán triệt)/.test(key)
const retoldEarly = (key: string): boolean => retold.test(key.slice(0, 70))

/** 'Ngày 18/11/2025, tại …, đồng chí … chủ trì' tells of the meeting. */
const meets =
  /^(?:(?:sáng |chiều )?ngày \d{1,2}\/\d{1,2}\/\d{4}, (?:tại|thường trực|ban|ủy ban|đồng chí|chủ tịch|đảng ủy)|cùng dự|tham dự (?:cuộc họp|hội nghị|buổi))(?!.*(?:yêu cầu|đề nghị|giao) )/u

/** A line of the legal basis; with an order in it ('…, UBND xã yêu cầu các thôn …') it is one. */
const isBasis = (key: string): boolean =>
  basis.test(key) && (/^căn cứ/.test(key) ? true : /số\s*\d[^,;]*\//.test(key.slice(0, 60))) && !/(?:yêu cầu|đề nghị|giao)\s/.test(key)

const leadInTail =
  /[;,.]?\s*(?:trong đó|cụ thể|đồng thời)?,?\s*(?:(?:cần|phải|khẩn trương|nghiêm túc|tập trung|chỉ đạo|triển khai|thực hiện|quyết liệt|tổ chức|tốt|lưu ý|quan tâm|theo chức năng|nhiệm vụ được giao)[\s,]+)*(?:(?:một số|các|những)\s+)?(?:nhiệm vụ|nội dung|công việc|giải pháp|biện pháp|vấn đề|việc|lưu ý|như|sau|cụ thể)?[^;,]{0,60}:$/u

/** 'UBND xã tập trung các nhiệm vụ sau:' says nothing by itself; a long one with work before its last clause does. */
function isBareLeadIn(walk: Walk, directive: Directive, key: string, range: Range): boolean {
  if (!key.endsWith(':')) return false
  const named = directive.leads.at(-1)
  const work = named ? walk.tree.mended.key.slice(named.end, range.end) : key
  return work.replace(leadInTail, '').length < 80
}

/** 'Phó Chủ tịch UBND tỉnh Lương Văn Đạt': news tells what a person did. */
const person = /\p{Ll}\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u
const binding = /(?<!\p{L})(?:có trách nhiệm|chịu trách nhiệm|cần|phải|chủ trì)(?!\p{L})/u

/** Before the first numbered part a paper tells why it is written. */
const isOpening = (walk: Walk, block: Block): boolean => walk.tree.outline.length > 1 && block.start < (walk.tree.outline[0]?.span[0] ?? 0)

function bySubject(walk: Walk, context: Context, directive: Directive, key: string): boolean {
  const orders = /(?<!\p{L})(?:có trách nhiệm|chịu trách nhiệm|cần|phải)(?!\p{L})/u.test(key)
  if (
    context.mode === 'past' ||
    (directive.narrative && context.mode !== 'order' && !(context.mode === 'future' && setsWork(walk.header.documentType))) ||
    closed.test(afterSubject(walk, directive))
  )
    return false
  if (walk.header.documentType === 'tin tức' && directive.leads.some(body => person.test(body.name))) return binding.test(afterSubject(walk, directive))
  if (context.mode === 'neutral') return (orders || strong.test(afterSubject(walk, directive))) && !ownVoice(walk, directive)
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
  if (
    (closed.test(key) && !/^biểu dương/.test(key)) ||
    (context.target && goal.test(key)) ||
    (context.addressee.length === 0 && enacts.test(key) && walk.header.documentType === 'quyết định')
  )
    return false
  if (context.mode === 'future' || context.mode === 'order') return !retoldEarly(key)
  if (context.mode !== 'neutral') return false
  if (context.addressee.length > 0) return !retoldEarly(key)
  return (
    strong.test(key.slice(0, 24)) &&
    (setsWork(walk.header.documentType) || walk.header.documentType === 'kết luận' || walk.header.documentType === 'thông báo') &&
    !retoldEarly(key)
  )
}
