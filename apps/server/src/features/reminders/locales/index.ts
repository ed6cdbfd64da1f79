/** Messages as data → what a person reads. */
import type { WaitsFor } from '@roviec/register'
import { countsOf } from '../digest.ts'
import { digestSections, type MessageBody, type MessageTask } from '../message-body.ts'
import { en } from './en.ts'
import type { Locale } from './locale.ts'
import { vi } from './vi.ts'

const locales: Record<'vi' | 'en', Locale> = { vi, en }

type ToPerson = Exclude<MessageBody, { type: 'event' }>

export function letterOf(body: ToPerson, publicUrl: string): { subject: string; text: string } {
  const locale = locales[body.language]
  const { subject, lines } = inner(body, locale, publicUrl)
  const text = [locale.greeting(body.name), '', ...lines, '', '-- ', locale.why(body.commune, `${publicUrl}/thong-bao/cai-dat`)].join('\n')
  return { subject: subject.replaceAll(/\s+/g, ' '), text }
}

function inner(body: ToPerson, locale: Locale, publicUrl: string): { subject: string; lines: string[] } {
  if (body.type === 'trial') return { subject: locale.trialSubject, lines: [locale.trial] }
  if (body.type === 'notice') {
    const { task } = body
    const happened = locale.happened(task.kind ?? '', task.by ?? '')
    const content = contentOf(task, locale)
    return {
      subject: `[${body.commune}] ${happened}: ${shortened(content, 80)}`,
      lines: [`${happened}:`, `${content} (${locale.due(task)})`, '', `${locale.open}: ${addressOf(task, publicUrl)}`],
    }
  }
  const sections = digestSections.flatMap(section => {
    const { total, tasks } = body.digest[section]
    if (total === 0) return []
    const lines = tasks.map(task => `- ${lineOf(task, locale)}\n  ${addressOf(task, publicUrl)}`)
    return [`${locale.sections[section]} (${total})`, ...lines, ...(total > tasks.length ? [locale.more(total - tasks.length)] : []), '']
  })
  const lines = (body.imported ?? []).map(line => `- ${locale.imported(line)}`)
  const imported = lines.length === 0 ? [] : [locale.importedTitle, ...lines, '']
  const counts = countsOf(body.digest, body.imported)
  return { subject: locale.digestSubject(counts, body.day, body.commune), lines: [...sections, ...imported, `${locale.openAll}: ${publicUrl}/`] }
}

/** As the web's service worker shows it. */
export function pushOf(body: ToPerson): { title: string; body: string; url: string; tag: string } {
  const locale = locales[body.language]
  if (body.type === 'digest')
    return { title: locale.product, body: locale.pushDigest(countsOf(body.digest, body.imported)), url: '/', tag: `digest ${body.day}` }
  if (body.type === 'trial') return { title: locale.product, body: locale.trial, url: '/thong-bao', tag: 'trial' }
  const { task } = body
  return { title: locale.happened(task.kind ?? '', task.by ?? ''), body: shortened(contentOf(task, locale), 140), url: `/nhiem-vu/${task.id}`, tag: task.id }
}

const contentOf = ({ content }: MessageTask, locale: Locale): string => content ?? locale.restricted

function lineOf(task: MessageTask, locale: Locale): string {
  return `${aboveOf(task, locale)}${shortened(contentOf(task, locale), 200)} (${locale.due(task)})`
}

function aboveOf({ kind, by }: MessageTask, locale: Locale): string {
  if (kind === null) return ''
  const waits = kind.startsWith('waits.') ? locale.waits[kind.slice('waits.'.length) as WaitsFor] : undefined
  return `${waits ?? locale.happened(kind, by ?? '')}: `
}

const addressOf = ({ id }: MessageTask, publicUrl: string): string => `${publicUrl}/nhiem-vu/${id}`

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`)
