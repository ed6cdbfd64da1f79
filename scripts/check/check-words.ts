/** No Vietnamese in code outside lexicons, profiles, locales and tests: words are data. Comments and types may hold it. */
import { wordTrees } from './import-rules.ts'
import { type Node, parse, walk } from './syntax.ts'
import { isTest, lineAt, type ProjectFile, type Violation } from './violation.ts'

export const vietnamese = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/
export const escaped = /\\u\{?(?:00(?:[c-f][0-9a-f])|01(?:0[23]|1[01]|2[89]|6[89]|a[01]|af|b0)|1e[a-f][0-9a-f])/i

export function checkWords(file: ProjectFile): Violation[] {
  if (isTest(file.path) || !wordTrees.some(({ tree, data }) => file.path.startsWith(tree) && !data.some(folder => file.path.startsWith(tree + folder))))
    return []
  const violations: Violation[] = []
  walk(parse(file), node => {
    const text = literalText(node)
    if (text !== null && (vietnamese.test(text) || escaped.test(text))) {
      violations.push({
        rule: 'words',
        file: file.path,
        line: lineAt(file.text, node.start),
        message: `${text.slice(0, 60)}: Vietnamese words belong in a lexicon, a profile or a locale`,
      })
    }
    return node.type !== 'TSLiteralType'
  })
  return violations
}

function literalText(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.raw === 'string' ? node.raw : null
  return node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : null
}
