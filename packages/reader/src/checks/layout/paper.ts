import { holdsDate, letterSubjectOpener, numberLine } from '../../lexicon/head-lines.ts'
import { bodiesWithOwnRules, partyBodies, partyMotto, startsWithNumberWord, stateBodies } from '../../lexicon/layout-words.ts'
import { nationalMottoLines } from '../../lexicon/letterhead.ts'
import { capacityPattern, signingPosts } from '../../lexicon/posts.ts'
import { addresseeOpener, recipientsOpener } from '../../lexicon/recipients.ts'
import type { LayoutRules } from '../../profiles/layout-rules.ts'
import { partyLayouts } from '../../profiles/party.ts'
import { stateLayouts } from '../../profiles/state.ts'
import { headLines, type PrintedLine } from '../../structure/header/lines.ts'
import { type PlaceAndDate, placeAndDate } from '../../structure/header/place-date.ts'
import { ownReference } from '../../structure/header/reference.ts'
import { type Block, blockKey, type DocumentTree } from '../../structure/tree.ts'
import { isoOf, lastDay } from '../../text/dates.ts'
import type { Header } from '../../types.ts'

/** The lines of a paper that its layout is judged by; what is not there is undefined. */
export interface Paper {
  family: LayoutRules['family'] | null
  motto: Block | undefined
  issuer: Block | undefined
  number: Block | undefined
  /** The line of that block that holds the number. */
  numberLine: PrintedLine | undefined
  placeDate: Block | undefined
  /** The name of the kind, or in an official letter its addressee. */
  title: Block | undefined
  /** An official letter: no name of the kind stands in it, its subject is under the number. */
  letter: boolean
  recipients: Block | undefined
  signature: Block | undefined
  /** The last paragraph of the text proper. */
  last: Block | undefined
  head: readonly Block[]
  closing: readonly Block[]
}

/** A line of place and date that a scan garbled is still as short as one. */
const longestDateLine = 60

export function paperOf(tree: DocumentTree, header: Header): Paper {
  const head = tree.blocks.filter(block => block.zone === 'head')
  const closing = tree.blocks.filter(block => block.zone === 'closing')
  const first = (blocks: readonly Block[], test: (key: string) => boolean): Block | undefined => blocks.find(block => test(blockKey(tree, block)))
  const blockOf = (line: PrintedLine | undefined): Block | undefined => (line ? tree.blocks[line.block] : undefined)
  const lines = headLines(tree)
  const ownNumber = ownReference(tree)?.line ?? lines.all.find(line => numberLine.test(line.key))
  const motto = first(head, key => nationalMottoLines.some(line => key.includes(line)))
  const body = tree.blocks.filter(block => block.zone === 'body')
  const above = tree.title === null ? head : head.filter(block => block.index < (tree.title as number))
  return {
    family: familyOf(tree, header, head, motto),
    motto,
    issuer: first(above, key => (partyBodies.test(key) || stateBodies.test(key)) && !startsWithNumberWord.test(key)),
    number: blockOf(ownNumber),
    numberLine: ownNumber,
    placeDate: blockOf(placeAndDate(tree)?.line ?? lines.beforeTitle.find(({ key }) => key.length < longestDateLine && holdsDate.test(key))),
    title: tree.title === null ? first(tree.blocks.slice(0, 30), key => letterSubjectOpener.test(key) || addresseeOpener.test(key)) : tree.blocks[tree.title],
    letter: tree.title === null,
    recipients: first(closing, key => recipientsOpener.test(key)),
    signature: first(closing, key => capacityPattern.test(key) || signingPosts.some(post => key.startsWith(post))),
    last: body.findLast(block => block.kind === 'paragraph'),
    head,
    closing,
  }
}

function familyOf(tree: DocumentTree, header: Header, head: readonly Block[], motto: Block | undefined): Paper['family'] {
  const names = `${head
    .map(block => blockKey(tree, block))
    .filter(key => !startsWithNumberWord.test(key))
    .slice(0, 6)
    .join('\n')}\n${(header.issuingBody ?? '').toLowerCase()}`
  if (bodiesWithOwnRules.test(names)) return null
  if (motto) return blockKey(tree, motto).includes(partyMotto) ? 'party' : 'state'
  if (partyBodies.test(names)) return 'party'
  return stateBodies.test(names) ? 'state' : null
}

/** The rules in force on the day of the paper; a day left blank is taken as the last of its month or year. Without any date the rules of today's list that are open-ended are used. */
export function rulesFor(tree: DocumentTree, header: Header, paper: Paper): { rules: LayoutRules; assumed: boolean } | null {
  const sets = [...partyLayouts, ...stateLayouts].filter(rules => rules.family === paper.family)
  const day = header.issuedOn ?? lastPossibleDay(placeAndDate(tree))
  if (day === null) {
    const rules = sets.find(set => set.validTo === null)
    return rules ? { rules, assumed: true } : null
  }
  const rules = sets.find(set => set.validFrom <= day && (set.validTo === null || day <= set.validTo))
  return rules ? { rules, assumed: header.issuedOn === null } : null
}

function lastPossibleDay(date: PlaceAndDate | null): string | null {
  if (!date || date.year === null) return null
  const month = date.month ?? 12
  return isoOf({ year: date.year, month, day: lastDay(date.year, month) })
}
