import {
  apartHeads,
  bodyHeads,
  genericHeads,
  mergingGenerics,
  mergingStarts,
  nameCompounds,
  nameModifiers,
  pluralHeads,
  postHeads,
} from '../../lexicon/agencies.ts'
import { bodyFields, fieldHeads } from '../../lexicon/body-fields.ts'
import { pointingBack } from '../../lexicon/name-grammar.ts'
import { officeFields } from '../../lexicon/offices.ts'
import { speechVerbs } from '../../lexicon/orders.ts'
import { adverbs, modals, nameStops, workVerbs } from '../../lexicon/predicates.ts'
import { PhraseBook } from '../../text/phrases.ts'

/** Every phrase that makes up a name of a body or ends it, under the tag of what it does there. */
export const book = new PhraseBook()
  .add('body', bodyHeads)
  .add('post', postHeads)
  .add('generic', genericHeads)
  .add('modifier', nameModifiers)
  .add('verb', workVerbs)
  .add('adverb', adverbs)
  .add('modal', modals)
  .add('stop', nameStops)
  .add('compound', nameCompounds)
  .add('plural', pluralHeads)
  .add('apart', apartHeads)
  .add('pointing', pointingBack)
  .add('fielded', fieldHeads)
  .add('field', bodyFields)
  .add('office', officeFields)
  .add('speech', speechVerbs)

/** Classes of general words as tags: 'merge:place', 'start:party'. */
export const mergeTags = Object.keys(mergingGenerics).map(group => `merge:${group}`)
export const startTags = Object.keys(mergingStarts).map(group => `start:${group}`)
for (const [group, words] of Object.entries(mergingGenerics)) book.add(`merge:${group}`, words)
for (const [group, words] of Object.entries(mergingStarts)) book.add(`start:${group}`, words)

/** The class a tag stands for, null for other tags. `classOf('merge:place')` is 'place'. */
export const classOf = (tag: string): string | null => /^(?:merge|start):(.+)$/.exec(tag)?.[1] ?? null

export const headTags = ['body', 'post', 'generic']
/** The same, and what is a head only in a plural. */
export const listedTags = [...headTags, 'plural']
/** What begins work, and so never goes on with a name. */
export const workTags = ['verb', 'adverb', 'modal']
/** The same, and what else ends a name. */
export const endTags = [...workTags, 'stop']
