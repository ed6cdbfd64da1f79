import { adverbials, continuers, narrativePredicates, openingWords, orderVerbs, steeringVerbs } from '../../lexicon/orders.ts'
import { nounStarts } from '../../lexicon/sections.ts'
import { handedIn, handingIn } from '../../lexicon/sentence-grammar.ts'
import { PhraseBook } from '../../text/phrases.ts'

/** The phrases by which a sentence orders, opens and goes on; what belongs to names of bodies is in the book of names. */
export const sentences = new PhraseBook()
  .add('order', orderVerbs)
  .add('steer', steeringVerbs)
  .add('adverbial', adverbials)
  .add('continue', continuers)
  .add('noun', nounStarts)
  .add('opening', openingWords)
  .add('narrative', narrativePredicates)
  .add('handed', handedIn)
  .add('handing', handingIn)
