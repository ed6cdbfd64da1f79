import { writtenDate } from '../documents/written-date.ts'
import { type ConclusionForm, conclusionForms, signingRules, conclusionWords as words } from '../lexicon/conclusion-forms.ts'
import type { DocumentSide } from '../lexicon/document-types.ts'
import type { AgencyKind } from '../organisation/agency.ts'
import { communeKindWords } from '../places/commune-kind.ts'
import type { ConclusionItem } from './conclusion-item.ts'
import { conclusionSentence } from './conclusion-sentence.ts'

/** A paper in its parts, each as lines: what is drawn where is the writer's. */
export interface OfficialPaper {
  side: DocumentSide
  /** Left of the head: above the body, and the body itself in one line or two. */
  bodyAbove: string | null
  bodyLines: string[]
  star: string | null
  motto: string[]
  /** 'Số 12-KL/ĐU', or with room for the number. */
  number: string
  placeAndDate: string
  type: string
  subject: string
  paragraphs: string[]
  recipients: string[]
  signature: { capacity: string | null; post: string; name: string }
}

export interface PaperSource {
  side: DocumentSide
  documentType: string
  /** Whose conclusions they are. */
  body: { name: string; kind: AgencyKind }
  /** In the head: the body whose numbers and letters the paper bears; the committee for its standing board. */
  headBody: string
  /** Above that one; null where none is written. */
  bodyAbove: string | null
  place: string
  /** '12-KL/ĐU' once it has a number; before that the symbol alone ('-KL/ĐU') or null. */
  reference: string | null
  issuedOn: string | null
  meeting: { title: string; on: string; chair: string | null }
  items: readonly ConclusionItem[]
  signatory: { capacity: string | null; post: string; name: string }
}

export const conclusionForm = (side: DocumentSide): ConclusionForm => conclusionForms.find(form => form.side === side) as ConclusionForm

/** Conclusions of a meeting as an official paper: head, opening, numbered items, foot. */
export function conclusionPaper(source: PaperSource): OfficialPaper {
  const form = conclusionForm(source.side)
  const items = source.items.map((item, index) => `${index + 1}. ${conclusionSentence(item)}`)
  return {
    side: source.side,
    bodyAbove: source.bodyAbove?.toUpperCase() ?? null,
    bodyLines: bodyLines(source),
    star: form.star,
    motto: [...form.motto],
    number: `${form.numberWord} ${source.reference ?? ''}`.trimEnd(),
    placeAndDate: placeAndDate(source.place, source.issuedOn),
    type: source.documentType.toUpperCase(),
    subject: conclusionSubject(source),
    paragraphs: [opening(source), ...items.with(-1, `${(items.at(-1) ?? '').replace(/\.$/, '')}${form.ending}`)],
    recipients: recipientsOf(source.items, form),
    signature: { ...source.signatory, post: source.signatory.post.toUpperCase() },
  }
}

/** Longest name that stands in one line of the head, in letters. */
const longestLine = 26

/** A long name is broken before its place: 'ỦY BAN NHÂN DÂN' over 'XÃ AN KHÊ THƯỢNG'. */
function bodyLines({ headBody, place }: PaperSource): string[] {
  const name = headBody.toUpperCase()
  const at = Object.values(communeKindWords)
    .map(word => name.lastIndexOf(` ${word} ${place}`.toUpperCase()))
    .find(index => index > 0)
  return name.length <= longestLine || at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)]
}

/** Trích yếu: 'Kết luận của Thường trực Đảng ủy xã tại Giao ban tháng 8, ngày 10/8/2026'. */
export function conclusionSubject({ documentType, body, meeting }: Pick<PaperSource, 'documentType' | 'body' | 'meeting'>): string {
  const of = documentType === 'kết luận' ? words.subjectOf : words.subject
  return `${of} ${body.name} ${words.at} ${meeting.title}, ${words.on} ${writtenDate(meeting.on)}`
}

const opening = ({ body, meeting }: PaperSource): string => {
  const chaired = meeting.chair === null ? '' : ` ${words.comrade} ${meeting.chair} ${words.chairs}`
  return `${words.onDay} ${writtenDate(meeting.on)}, ${body.name} ${words.holds} ${meeting.title}${chaired === '' ? '' : `,${chaired}`}. ${words.concludes}`
}

function placeAndDate(place: string, issuedOn: string | null): string {
  const [year, month, day] = issuedOn?.split('-') ?? []
  if (year === undefined || month === undefined || day === undefined) return `${place}, ngày      tháng      năm`
  return `${place}, ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`
}

/** More of them are named together. */
const mostNamed = 8

function recipientsOf(items: readonly ConclusionItem[], form: ConclusionForm): string[] {
  const charged = [...new Set(items.flatMap(({ lead, supporting }) => (lead === null ? [] : [lead.name, ...supporting.map(({ name }) => name)])))]
  const named = charged.length > mostNamed ? [form.chargedTogether] : charged.map(name => `${name} ${form.charged}`)
  const lines = [form.present, ...named, form.kept]
  return lines.map((line, index) => `- ${line}${index === lines.length - 1 ? form.recipientEnd.last : form.recipientEnd.each}`)
}

/** How papers of such a body are usually signed; the office may say it otherwise. */
export function usualSigning(kind: AgencyKind): { capacity: string | null; post: string } {
  const rule = signingRules.find(each => each.kind === kind)
  return { capacity: rule?.capacity ?? null, post: rule?.post ?? '' }
}
