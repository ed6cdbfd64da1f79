import { closedPredicates, continuers } from '../../lexicon/orders.ts'
import { predicateDegrees } from '../../lexicon/task-words.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'

const closed = patternOf(`^[\\s,]*(?:${oneOf(continuers)}[\\s,]+)?(?:${oneOf(predicateDegrees)}\\s+)?${oneOf(closedPredicates)}(?!\\p{L})`)

/** Is this the predicate of a sentence that is never an order? `isClosed(' rất hoan nghênh tinh thần')` is true. */
export const isClosed = (predicate: string): boolean => closed.test(predicate)
