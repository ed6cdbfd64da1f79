import {
  answersFor,
  carriesOut,
  demandWords,
  givingWords,
  glossed,
  leadsIt,
  matterOpener,
  matterStarts,
  mustWord,
  nounOpeners,
  passiveMark,
  sentenceWords,
} from '../../lexicon/sentence-grammar.ts'
import { isDigitAt } from '../../text/char-class.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from '../agencies/body-name.ts'
import { book } from '../agencies/name-book.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'

// reads:   Việc chỉnh lý bản đồ do Phòng Kinh tế đảm nhiệm · Chi trả xong tiền dịch vụ môi trường rừng do Phòng Kinh tế chủ trì · Hồ sơ trễ hạn phải có thư xin lỗi, Thủ trưởng các phòng chịu trách nhiệm …
// refuses: Dự án do UBND xã làm chủ đầu tư (a thing, no matter to deal with) · …, các hộ chịu thiệt hại

/** How far into the sentence the matter may reach. */
const farthest = 24

const clauseEnds: ReadonlySet<string> = new Set([';', '.'])

/** 'Việc … do |Phòng Kinh tế| đảm nhiệm': who does what the sentence speaks of; null when it does not say. */
export function doneBy(mended: Mended, words: readonly Word[]): BodyName[] | null {
  const matter = isOneOf(words, 0, matterStarts) || isOneOf(words, 0, nounOpeners)
  for (let i = 2; i < Math.min(words.length - 2, matter ? farthest : 3 * farthest) && !isOneOf(words, i, clauseEnds); i++) {
    if (words[i]?.key !== sentenceWords.by) continue
    const found = readBodies(mended, words, i + 1)
    if (found && (matter ? carriesOut : leadsIt).some(verb => readsAt(words, found.endWord, verb))) return found.bodies
  }
  return passiveAgent(mended, words)
}

/** 'Lễ phát động tại công viên - |Văn phòng Đảng ủy| chủ trì, Đoàn xã chuẩn bị …': who leads, said behind a dash; null when it is not said. */
export function behindDash(mended: Mended, words: readonly Word[]): BodyName[] | null {
  for (let i = 2; i < Math.min(words.length - 2, 3 * farthest); i++) {
    if (!/^[-–]$/.test(words[i]?.key ?? '') || isInName(mended, words, i)) continue
    const found = readBodies(mended, words, i + 1)
    if (found && leadsIt.some(verb => readsAt(words, found.endWord, verb))) return found.bodies
  }
  return null
}

/** 'Phòng Văn hóa |-| Xã hội'. */
function isInName(mended: Mended, words: readonly Word[], dash: number): boolean {
  for (let i = Math.max(0, dash - longestName); i < dash; i++) if ((readBodies(mended, words, i)?.endWord ?? 0) > dash) return true
  return false
}

/** '… phải được |chủ hộ, tổ hợp tác| báo cáo bằng văn bản', '… cần được |Hội đồng định giá| xác định lại': behind a demand. */
function passiveAgent(mended: Mended, words: readonly Word[]): BodyName[] | null {
  for (let i = 2; i < Math.min(words.length - 3, 2 * farthest); i++) {
    if (words[i]?.key !== passiveMark || !demandWords.has(words[i - 1]?.key ?? '')) continue
    const found = readBodies(mended, words, i + 1)
    if (found && book.longest(words, found.endWord, ['verb'])) return found.bodies
  }
  return null
}

/** 'Mục tiêu là đến hết ngày 30/6 |UBND xã| phải bàn giao …': a body right before the word that binds it. */
export function bound(mended: Mended, words: readonly Word[]): BodyName[] | null {
  const must = words.findIndex(word => word.key === mustWord)
  if (words[0]?.key === matterOpener || must < 1 || must > farthest) return null
  for (let i = Math.max(0, must - 10); i < must; i++) {
    const opens = i === 0 || /^(?:,|[\d/]+)$/.test(words[i - 1]?.key ?? '')
    const found = opens && isCapital(mended, words[i]) ? readBodies(mended, words, i) : null
    if (found?.endWord === must && found.bodies.every(body => !body.generic)) return found.bodies
  }
  return null
}

/** '… (|Phòng Văn hóa - Xã hội| chủ trì).', '… (giao |Công an xã| thực hiện, xong trong tháng 7).', '… (|Hiệu trưởng|).': who is to do it, said in brackets; null when it is not said. */
export function inBrackets(mended: Mended, words: readonly Word[]): BodyName[] | null {
  for (let i = words.length - 3; i > 1; i--) {
    if (words[i]?.key !== '(') continue
    const given = isOneOf(words, i + 1, givingWords)
    const found = readBodies(mended, words, given ? i + 2 : i + 1)
    if (found && (given ? closes(words[found.endWord]) || takesOn(words, found.endWord) : takesOn(words, found.endWord))) return found.bodies
    if (found && standsLast(words, found.endWord) && !explainsBody(mended, words, i)) return found.bodies
  }
  return null
}

/** '… (|GVCN các lớp|).', '… (|GVCN các lớp|; hoàn thành 20/9).': the bracket ends the sentence. */
function standsLast(words: readonly Word[], at: number): boolean {
  const close = words.findIndex((word, i) => i >= at && word.key === ')')
  const ends = close >= at && (words[close + 1] === undefined || /^[.;]/.test(words[close + 1]?.key ?? ''))
  return ends && (close === at || (words[at]?.key === ';' && words.slice(at, close).some(({ key }) => isDigitAt(key, 0))))
}

/** 'gửi cơ quan thường trực |(Phòng Kinh tế)|': the bracket says which body the one before it is. */
function explainsBody(mended: Mended, words: readonly Word[], open: number): boolean {
  for (let i = Math.max(0, open - longestName); i < open; i++) {
    const found = readBodies(mended, words, i)
    if (found?.endWord === open && found.bodies.some(({ name, generic }) => !generic || glossed.test(name.toLowerCase()))) return true
  }
  return false
}
const longestName = 10

const takesOn = (words: readonly Word[], at: number): boolean => [...carriesOut, ...answersFor].some(verb => readsAt(words, at, verb))
const closes = (word: Word | undefined): boolean => word?.key === ')' || word?.key === ','

/** '…, |Thủ trưởng các phòng| chịu trách nhiệm …' behind a demand that names nobody. */
export function answerable(mended: Mended, words: readonly Word[]): BodyName[] | null {
  for (let i = 3; i < Math.min(words.length - 3, farthest * 2); i++) {
    if (words[i]?.key !== ',') continue
    const found = readBodies(mended, words, i + 1)
    if (found && answersFor.some(verb => readsAt(words, found.endWord, verb))) return found.bodies
  }
  return null
}
