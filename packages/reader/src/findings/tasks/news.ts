import { retoldMarks, speechVerbs } from '../../lexicon/orders.ts'
import { storyOpeners, storyResumes } from '../../lexicon/task-words.ts'
import { type Block, bodyKey } from '../../structure/tree.ts'
import { oneOf, startsWith, wholeWords } from '../../text/word-patterns.ts'
import { contextAt, setContext, type Walk } from './context.ts'

const speaks = new RegExp(`(?<!${oneOf(retoldMarks)}\\s)${wholeWords(speechVerbs).source}`, 'u')
const tells = startsWith(storyOpeners)
const resumes = startsWith(storyResumes)

/** Shorter paragraphs of news are captions and bylines. */
const shortest = 120

/** Where the story goes on, nothing is asked for any more. */
export function resumeStory(walk: Walk, block: Block): void {
  const key = bodyKey(walk.tree, block)
  if (resumes.test(key)) setContext(walk, null, { ...contextAt(walk, null), mode: 'neutral' })
}

/** In news, from the paragraph in which a leader begins to ask for things, work is set until the story goes on. */
export function listen(walk: Walk, block: Block): void {
  const key = bodyKey(walk.tree, block)
  if (key.length <= shortest) return
  const mode = speaks.test(key) ? 'future' : tells.test(key) ? 'neutral' : null
  if (mode) setContext(walk, null, { ...contextAt(walk, null), mode })
}

/** Longer paragraphs are sentences even where their stop was lost. */
const longestHeadline = 200

/** A headline, cross heading or caption: a short paragraph without a stop at its end, or one that tells of those present ('Các đại biểu thảo luận tại hội nghị.'). */
export function isHeadline(walk: Walk, block: Block): boolean {
  const { key } = walk.tree.mended
  const length = block.to - block.body
  if (block.marker !== null || length >= longestHeadline) return false
  return !/[.:;!?…"”)]\s*$/u.test(key.slice(Math.max(block.body, block.to - 4), block.to)) || (length <= shortest && tells.test(bodyKey(walk.tree, block)))
}
