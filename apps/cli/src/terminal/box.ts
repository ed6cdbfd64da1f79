import { displayWidth, padEnd } from './width.ts'

export interface BoxLine {
  text: string
  style?: (text: string) => string
}

/** Lines in a frame of `width` columns; each line must fit into `width - 4`. */
export function box(lines: BoxLine[], width: number, frame: (text: string) => string): string[] {
  const inner = width - 4
  const edge = '─'.repeat(width - 2)
  return [
    frame(`╭${edge}╮`),
    ...lines.map(({ text, style = plain => plain }) => `${frame('│')} ${style(text)}${padEnd('', inner - displayWidth(text))} ${frame('│')}`),
    frame(`╰${edge}╯`),
  ]
}
