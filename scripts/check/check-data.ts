/** Words and profiles are data: no function in the lexicon, no control flow in a profile. */
import { readerFolder } from './import-rules.ts'
import { parse, walk } from './syntax.ts'
import { isTest, lineAt, type ProjectFile, type Violation } from './violation.ts'

const functions = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration|ClassExpression)$/
const controlFlow = /^(If|For|ForIn|ForOf|While|DoWhile|Switch|Try)Statement$|^ConditionalExpression$/

export function checkData(file: ProjectFile): Violation[] {
  const folder = file.path.startsWith(readerFolder) ? file.path.slice(readerFolder.length).split('/')[0] : undefined
  if (isTest(file.path) || (folder !== 'lexicon' && folder !== 'profiles')) return []
  const refused = folder === 'lexicon' ? functions : controlFlow
  const violations: Violation[] = []
  walk(parse(file), node => {
    if (!refused.test(node.type)) return undefined
    const message = folder === 'lexicon' ? 'the lexicon holds data, no functions' : 'a profile describes, it does not decide: no control flow'
    violations.push({ rule: 'data-only', file: file.path, line: lineAt(file.text, node.start), message })
    return false
  })
  return violations
}
