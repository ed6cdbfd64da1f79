import { isCapitalAt } from '../../text/char-class.ts'
import type { Mended } from '../../text/mend.ts'
import type { Word } from '../../text/phrases.ts'

/** A body or post named in the text; offsets in the mended text, `endWord` in the word list it was read from. */
export interface BodyName {
  name: string
  start: number
  end: number
  endWord: number
  /** 'các cơ quan, đơn vị' rather than 'Công an xã'. */
  generic: boolean
  /** Somebody named without a post: 'đồng chí Lò Văn Én'. */
  person?: true
}

/** The name that the words from `first` up to `endWord` make. */
export function nameOf(mended: Mended, words: readonly Word[], first: number, endWord: number, generic: boolean): BodyName {
  const { start } = words[first] as Word
  const { end } = words[endWord - 1] as Word
  return { name: mended.text.slice(start, end), start, end, endWord, generic }
}

/** Is the word written with a capital? False where there is none. */
export const isCapital = (mended: Mended, word: Word | undefined): boolean => word !== undefined && isCapitalAt(mended.text, word.start)
