/** No sentence of a person's language in the code of the screens: words stand in apps/web/src/i18n, where every language has them. Comments may hold them. */
import { escaped, vietnamese } from './check-words.ts'
import { type Node, parse, walk } from './syntax.ts'
import { isTest, lineAt, type ProjectFile, type Violation } from './violation.ts'

const screens = 'apps/web/src/'

/** Attributes that are read by people. */
const said = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'label', 'placeholder', 'description']

export function checkSentences(file: ProjectFile): Violation[] {
  if (!file.path.startsWith(screens) || isTest(file.path) || file.path.startsWith(`${screens}i18n/`)) return []
  const violations: Violation[] = []
  walk(parse(file), (node, parent) => {
    const text = sentence(node, parent)
    if (text !== null) {
      const message = `${text.trim().slice(0, 60)}: words for people belong in i18n/vi.json and en.json`
      violations.push({ rule: 'sentences', file: file.path, line: lineAt(file.text, node.start), message })
    }
    return undefined
  })
  return violations
}

function sentence(node: Node, parent: Node | null): string | null {
  if (node.type === 'JSXText') return /\p{L}/u.test(String(node.value)) ? String(node.value) : null
  if (node.type === 'TemplateElement') return refused((node.value as { raw: string }).raw)
  if (node.type !== 'Literal' || typeof node.value !== 'string') return null
  return isSaid(parent) && /\p{L}{2}/u.test(node.value) ? node.value : refused(String(node.raw))
}

function refused(text: string): string | null {
  return vietnamese.test(text) || escaped.test(text) ? text : null
}

/** `<img alt="…">`, with the words right there. */
function isSaid(parent: Node | null): boolean {
  if (parent?.type !== 'JSXAttribute') return false
  return said.includes(String((parent.name as Node).name))
}
