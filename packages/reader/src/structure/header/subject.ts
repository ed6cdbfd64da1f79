import { letterheadBodies } from '../../lexicon/body-names.ts'
import { decidingBody, decidingOfficer, decidingSession, draftNote, letterSubjectOpener, numberLine, titleOwnerLine } from '../../lexicon/head-lines.ts'
import { nationalMottoLines } from '../../lexicon/letterhead.ts'
import { addresseeOpener } from '../../lexicon/recipients.ts'
import { inCapitals } from '../../text/capitals.ts'
import type { DocumentTree } from '../tree.ts'
import type { HeadLines, PrintedLine } from './lines.ts'
import { isPlaceAndDate } from './place-date.ts'

/** Trích yếu: the lines under the title, or 'V/v …' under the number of a letter; one line, as written. */
export function subjectOf(tree: DocumentTree, head: HeadLines): string | null {
  return tree.title === null ? letterSubject(head) : titledSubject(tree, head)
}

function titledSubject(tree: DocumentTree, head: HeadLines): string | null {
  const title = head.all.find(line => line.block === tree.title)
  const lines = head.afterTitle.filter(line => isWords(line) && !isBodyAlone(line))
  const end = lines.findIndex(line => addresseeOpener.test(line.key) || isPlaceAndDate(line))
  const parts = (end < 0 ? lines : lines.slice(0, end)).map(line => line.text)
  const told = [...parts, lowerCaseStart(tree, end >= 0)].filter(text => text !== null && !titleOwnerLine.test(text))
  const rest = [restOfTitle(title, tree.titleType), ...(told.length ? told : parts)].filter(part => part !== null)
  return rest.length ? clean(rest.join(' ')) : null
}

const isWords = (line: PrintedLine): boolean => /\p{L}{2}/u.test(line.text) && !draftNote.test(line.key)

/** 'ỦY BAN NHÂN DÂN XÃ AN KHÊ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN …', 'HỘI ĐỒNG NHÂN DÂN' and the session under the subject of a decision name who decides. */
function isBodyAlone(line: PrintedLine): boolean {
  if (!inCapitals(line.text) || line.text.length > 90) return false
  if (decidingSession.test(line.key) || decidingOfficer.test(line.key)) return true
  return letterheadBodies.some(body => line.key === body || (line.key.startsWith(`${body} `) && decidingBody.test(line.key)))
}

/** 'BÁO CÁO KẾT QUẢ …' in one line: what follows the name of the type; 'HÀNH ĐỘNG', 'TÓM TẮT' alone belong to the title. */
function restOfTitle(title: PrintedLine | undefined, type: string | null): string | null {
  if (!title || type === null) return null
  const rest = title.key.startsWith(`${type} `) ? title.text.slice(type.length).trim() : ''
  return rest.split(' ').length > 2 ? rest : null
}

/** A subject in small letters that runs into the body's first paragraph. */
function lowerCaseStart(tree: DocumentTree, ended: boolean): string | null {
  if (ended) return null
  const first = tree.blocks.find(block => block.zone === 'body')
  if (first?.kind !== 'paragraph' || first.marker) return null
  const text = tree.mended.text.slice(first.from, first.to)
  return /^\p{Ll}/u.test(text) && !/[.:;]$/.test(text) && text.length < 500 ? text : null
}

/** Everything from 'V/v' to the next part of the head. */
function letterSubject(head: HeadLines): string | null {
  const start = head.all.findIndex(line => letterSubjectOpener.test(line.key))
  if (start < 0) return null
  const parts = [(head.all[start] as PrintedLine).text]
  for (const line of head.all.slice(start + 1)) {
    if (inCapitals(line.text) || isPlaceAndDate(line) || addresseeOpener.test(line.key) || !isWords(line) || numberLine.test(line.key)) break
    if (nationalMottoLines.some(motto => line.key.startsWith(motto.slice(0, 12)))) break
    parts.push(line.text)
  }
  return clean(parts.join(' '))
}

const clean = (text: string): string | null =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_("“-]+(?=\p{L})|[\s*_-]+$/gu, '')
    .replace(/(?<=[^.])\.$/, '')
    .trim() || null
