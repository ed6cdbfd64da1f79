/** The headings as a tree, with the number of tasks that stand under each. */
import type { Section } from '@roviec/reader'
import { printable } from '../terminal/printable.ts'
import { displayWidth, truncate } from '../terminal/width.ts'
import { note, title, type View } from './view.ts'

const mostSections = 60

export function outline(view: View, all = view.options.full): string[] {
  const sections = view.reading.outline
  if (sections.length === 0) return []
  const shown = all ? sections.length : Math.min(sections.length, mostSections)
  const rest = sections.length - shown
  return [
    ...title(view, view.locale.summary.outline, sections.length),
    ...sections.slice(0, shown).map((section, index) => sectionLine(view, section, index)),
    ...(rest > 0 ? note(view, view.locale.summary.moreSections(rest, view.file), view.style.dim) : []),
  ]
}

function sectionLine({ reading, locale, style, width }: View, section: Section, index: number): string {
  const branch = branches(reading.outline, index)
  const tasks = reading.tasks.filter(task => task.section === index).length
  const tail = tasks > 0 ? ` · ${locale.summary.sectionTasks(tasks)}` : ''
  const label = printable(`${section.num === null ? '' : `${section.num}${/[.)]$/.test(section.num) ? '' : '.'} `}${section.heading}`)
  const text = truncate(label, width - displayWidth(branch) - displayWidth(tail) - 1)
  return ` ${style.dim(branch)}${section.parent === null ? style.bold(text) : text}${style.dim(tail)}`
}

/** '│  ├─ ' before a heading that has a later sister and whose parent has one too. */
export function branches(sections: readonly Pick<Section, 'parent'>[], index: number): string {
  const parent = sections[index]?.parent ?? null
  if (parent === null || parent >= index) return ''
  return trunks(sections, parent, index) + (hasLaterSister(sections, index, index) ? '├─ ' : '└─ ')
}

function trunks(sections: readonly Pick<Section, 'parent'>[], index: number, below: number): string {
  const parent = sections[index]?.parent ?? null
  if (parent === null || parent >= index) return ''
  return trunks(sections, parent, below) + (hasLaterSister(sections, index, below) ? '│  ' : '   ')
}

function hasLaterSister(sections: readonly Pick<Section, 'parent'>[], index: number, after: number): boolean {
  return sections.some((section, at) => at > after && section.parent === sections[index]?.parent)
}
