declare module 'virtual:later-words' {
  /** Vietnamese words that are not in the first load: see later-words.ts beside the build's configuration. */
  export const words: Record<string, string>
}
