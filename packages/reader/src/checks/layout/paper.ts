import {
  bodiesWithOwnRules,
  letterOpening,
  monthAndYear,
  numberLine,
  partyBodies,
  partyMotto,
  placeDateAlone,
  placeDateInLine,
  recipientsHeading,
  startsWithNumberWord,
  stateBodies,
} from '../../lexicon/layout-words.ts'
import { nationalMottoLines } from '../../lexicon/letterhead.ts'
import { capacityPattern, signingPosts } from '../../lexicon/posts.ts'
import type { LayoutRules } from '../../profiles/layout-rules.ts'
import { partyLayouts } from '../../profiles/party.ts'
import { stateLayouts } from '../../profiles/state.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { lastDay } from '../../text/dates.ts'
import type { Header } from '../../types.ts'

/** The lines of a paper that its layout is judged by; what is not there is undefined. */
export interface Paper {
  family: LayoutRules['family'] | null
  motto: Block | undefined
  issuer: Block | undefined
  number: Block | undefined
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

export const keyOfBlock = (tree: DocumentTree, block: Block): string => tree.mended.key.slice(block.from, block.to)

export function paperOf(tree: DocumentTree, header: Header): Paper {
  const head = tree.blocks.filter(block => block.zone === 'head')
  const closing = tree.blocks.filter(block => block.zone === 'closing')
  const first = (blocks: readonly Block[], test: (key: string) => boolean): Block | undefined => blocks.find(block => test(keyOfBlock(tree, block)))
  const motto = first(head, key => nationalMottoLines.some(line => key.includes(line)))
  const body = tree.blocks.filter(block => block.zone === 'body')
  const above = tree.title === null ? head : head.filter(block => block.index < (tree.title as number))
  return {
    family: familyOf(tree, header, head, motto),
    motto,
    issuer: first(above, key => (partyBodies.test(key) || stateBodies.test(key)) && !startsWithNumberWord.test(key)),
    number: first(head, key => numberLine.test(key)),
    placeDate: first(above, key => placeDateInLine.test(key)) ?? first(head, key => placeDateAlone.test(key)),
    title: tree.title === null ? first(tree.blocks.slice(0, 30), key => letterOpening.test(key)) : tree.blocks[tree.title],
    letter: tree.title === null,
    recipients: first(closing, key => recipientsHeading.test(key)),
    signature: first(closing, key => capacityPattern.test(key) || signingPosts.some(post => key.startsWith(post))),
    last: body.findLast(block => block.kind === 'paragraph'),
    head,
    closing,
  }
}

function familyOf(tree: DocumentTree, header: Header, head: readonly Block[], motto: Block | undefined): Paper['family'] {
  const names = `${head
    .map(block => keyOfBlock(tree, block))
    .filter(key => !startsWithNumberWord.test(key))
    .slice(0, 6)
    .join('\n')}\n${(header.issuingBody ?? '').toLowerCase()}`
  if (bodiesWithOwnRules.test(names)) return null
  if (motto) return keyOfBlock(tree, motto).includes(partyMotto) ? 'party' : 'state'
  if (partyBodies.test(names)) return 'party'
  return stateBodies.test(names) ? 'state' : null
}

/** The rules in force on the day of the paper; a day left blank is taken as the last of its month or year. Without any date the rules of today's list that are open-ended are used. */
export function rulesFor(tree: DocumentTree, header: Header, paper: Paper): { rules: LayoutRules; assumed: boolean } | null {
  const sets = [...partyLayouts, ...stateLayouts].filter(rules => rules.family === paper.family)
  const day = header.issuedOn ?? partialDate(tree, paper)
  if (day === null) {
    const rules = sets.find(set => set.validTo === null)
    return rules ? { rules, assumed: true } : null
  }
  const rules = sets.find(set => set.validFrom <= day && (set.validTo === null || day <= set.validTo))
  return rules ? { rules, assumed: header.issuedOn === null } : null
}

function partialDate(tree: DocumentTree, paper: Paper): string | null {
  const found = paper.placeDate ? monthAndYear.exec(keyOfBlock(tree, paper.placeDate)) : null
  if (!found) return null
  const month = Math.min(12, Math.max(1, Number(found[1] ?? 12)))
  return `${found[2]}-${String(month).padStart(2, '0')}-${lastDay(Number(found[2]), month)}`
}
