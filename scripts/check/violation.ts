/** One broken rule at one place of the project. */
export interface Violation {
  rule: RuleName
  /** Path from the root, '/' between folders. */
  file: string
  /** 1-based; null when the whole file or name is meant. */
  line: number | null
  message: string
}

export type RuleName = 'imports' | 'comments' | 'data-only' | 'pure' | 'words' | 'sentences' | 'names' | 'paths' | 'dependencies'

/** A text file of the project as the rules see it. */
export interface ProjectFile {
  path: string
  text: string
}

export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** A test, or what only tests use: `x.test.ts`, `x.fixture.ts`, a folder `test/`. Nothing else imports it. */
export function isTest(path: string): boolean {
  return /\.(?:test|fixture)\.tsx?$/.test(path) || /(^|\/)test\//.test(path)
}
