import { announcingTypes, conclusionType } from '../../lexicon/ordering-types.ts'
import { aimedFigures, concludes, fromDay, noRatio, toldByFigures } from '../../lexicon/task-words.ts'
import { datesIn, isoOf } from '../../text/dates.ts'
import type { Range } from '../../text/sentences.ts'
import { deadlinesIn } from '../deadlines/index.ts'
import type { Walk } from './context.ts'

/** Does the sentence stand in what a meeting or a visit was concluded with? There it says what to do, unless its figures tell how things went. */
export function isConcluded(walk: Walk, key: string): boolean {
  const { documentType, subject } = walk.header
  if (documentType !== conclusionType && !(announcingTypes.has(documentType ?? '') && concludes.test(subject?.toLowerCase() ?? ''))) return false
  return !isToldOf(walk, key)
}

/** Do its figures tell how things went? A time to come from which or in which something is done does not. */
export const isToldOf = (walk: Walk, key: string): boolean => isToldByFigures(withoutTimesToCome(walk, key))

/** In a conclusion or notice, a day to come by which something has to be done, even among results: 'Sở Tài chính tham mưu …, trình UBND tỉnh trước ngày 15/10/2026'. */
export const isDueYet = (place: { walk: Walk; range: Range }): boolean => announcingTypes.has(place.walk.header.documentType ?? '') && isDueLater(place)

/** A day is named by which something has to be done, after the day of the paper. */
export const isDueLater = ({ walk: { tree, header, dated }, range: { start, end } }: { walk: Walk; range: Range }): boolean =>
  header.issuedOn !== null &&
  deadlinesIn(tree.mended.key, start, end, dated).some(({ strong, date }) => strong && date !== null && date > (header.issuedOn ?? ''))

/** 'Kể từ |ngày 01/9/2026|, …', 'tuần tra |từ ngày 10/8 đến hết ngày 10/9/2026|': when the work is to be done, where that is still to come. */
function withoutTimesToCome({ header: { issuedOn }, dated }: Walk, key: string): string {
  if (issuedOn === null) return key
  return datesIn(key)
    .filter(date => (isoOf({ ...date, year: date.year ?? dated.year }) ?? '') >= issuedOn)
    .reduceRight((rest, { start, end }) => rest.slice(0, start).replace(fromDay, '') + rest.slice(end), key)
}

/** A day or 'trực 24/24 giờ' is no ratio. */
export function isToldByFigures(key: string): boolean {
  const plain = datesIn(key).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), key)
  return toldByFigures.test(plain.replace(noRatio, ' ').replace(aimedFigures, ' '))
}
