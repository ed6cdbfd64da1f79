import { pictured } from '../../lexicon/news.ts'
import { givingVerb, notGiving, retoldMarks, speechVerbs } from '../../lexicon/orders.ts'
import { announcesTasks, storyOpeners, storyResumes } from '../../lexicon/task-words.ts'
import { type Block, bodyKey } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, startsWith, wholeWords } from '../../text/word-patterns.ts'
import type { DeadlineMention } from '../deadlines/deadline.ts'
import { chooseDeadline, deadlinesIn } from '../deadlines/index.ts'
import { contextAt, setContext, type Walk } from './context.ts'

const speaks = patternOf(`(?<!${oneOf(retoldMarks)}\\s)${wholeWords(speechVerbs.map(verb => (verb === givingVerb ? `${verb}${notGiving}` : verb))).source}`)
const tells = startsWith(storyOpeners)
const resumes = startsWith(storyResumes)

/** Shorter paragraphs of news are captions and bylines. */
const shortest = 120

/** Where the story goes on, nothing is asked for any more. */
export function resumeStory(walk: Walk, block: Block): void {
  const key = bodyKey(walk.tree, block)
  if (resumes.test(key)) setContext(walk, null, { ...contextAt(walk, null), mode: 'neutral', deadline: null })
}

/** In news, from the paragraph in which a leader begins to ask for things, work is set until the story goes on. */
export function listen(walk: Walk, block: Block): void {
  const key = bodyKey(walk.tree, block)
  if (key.length <= shortest) return
  const told = contextAt(walk, null)
  if (tells.test(key) && !speaks.test(key)) return void setContext(walk, null, { ...told, mode: 'neutral', deadline: null })
  const deadline = announcedUntil(walk, block) ?? told.deadline
  if (speaks.test(key) || deadline !== told.deadline) setContext(walk, null, { ...told, mode: speaks.test(key) ? 'future' : told.mode, deadline })
}

/** 'Từ nay đến cuối năm 2025, thành phố xác định nhiều nhóm nhiệm vụ trọng tâm.': the limit of the paragraphs behind it. */
function announcedUntil({ tree, dated }: Walk, block: Block): DeadlineMention | null {
  if (!announcesTasks.test(bodyKey(tree, block))) return null
  return chooseDeadline(deadlinesIn(tree.mended.key, block.body, block.to, dated).filter(({ kind }) => kind === 'date'))
}

/** Longer paragraphs are sentences even where their stop was lost. */
const longestHeadline = 200

/** A headline, cross heading or caption: a short paragraph without a stop at its end, with who took the picture, or one that tells of those present ('Các đại biểu thảo luận tại hội nghị.'). */
export function isHeadline(walk: Walk, block: Block): boolean {
  const { key } = walk.tree.mended
  const length = block.to - block.body
  if (block.marker !== null || length >= longestHeadline) return false
  if (pictured.test(key.slice(Math.max(block.body, block.to - 60), block.to))) return true
  return (
    !/[.:;!?…"”)]\s*$/u.test(key.slice(Math.max(block.body, block.to - 4), block.to)) ||
    (length <= shortest && tells.test(bodyKey(walk.tree, block)) && !speaks.test(bodyKey(walk.tree, block)))
  )
}
