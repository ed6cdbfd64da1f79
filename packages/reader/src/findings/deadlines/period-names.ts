import {
  achieving,
  asOf,
  atItsEnd,
  likelyPeriodStarts,
  paperBefore,
  plannedBefore,
  reviewedBefore,
  sessionBefore,
  sessionTime,
  surePeriodStart,
  unwanted,
  visionBehind,
  withinStart,
} from '../../lexicon/deadline-grammar.ts'
import { planNouns } from '../../lexicon/deadlines.ts'
import { patternOf } from '../../text/pattern.ts'
import { endsWith, oneOf, startsWith } from '../../text/word-patterns.ts'

const nameBefore = patternOf(`${oneOf(planNouns)}(?:\\s+[^\\s,;:.()"]+){0,14}\\s*$`)
const achieves = patternOf(oneOf(achieving))
const likely = startsWith(likelyPeriodStarts)
const planned = endsWith(plannedBefore)
const reviewed = endsWith(reviewedBefore)

/** A name of a plan reaches back this far. */
const reach = 110

/** Does the period belong to the name of a plan or paper, or tell of results, so that it is no deadline? True for 'quy hoạch …| đến năm 2030|, tầm nhìn …'. */
export function isName(text: string, match: RegExpExecArray): boolean {
  const phrase = match[0]
  const before = text.slice(Math.max(0, match.index - reach), match.index)
  const after = text.slice(match.index + phrase.length, match.index + phrase.length + 24)
  if (unwanted.test(before) || asOf.test(after)) return true
  if (visionBehind.test(after) || (sessionBefore.test(before) && sessionTime.test(phrase))) return true
  const { quarter, month, half } = match.groups as Record<string, string | undefined>
  const partOfYear = Boolean(quarter || month || half)
  if (partOfYear && surePeriodStart.test(phrase)) return withinStart.test(phrase) && reviewed.test(before)
  if (phrase.startsWith('(')) return !/^\s*\)/.test(after) || (!partOfYear && paperBefore.test(before))
  if (atItsEnd.test(phrase)) return false
  if (likely.test(phrase)) return planned.test(before)
  const name = nameBefore.exec(before)
  return name !== null && !achieves.test(name[0]) && !achieves.test(phrase)
}
