import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** A program that can open a .doc, best first. */
export interface Converter {
  name: 'libreoffice' | 'antiword' | 'catdoc'
  path: string
}

const programs: readonly [name: Converter['name'], commands: string[]][] = [
  ['libreoffice', ['soffice', 'libreoffice', 'soffice.com']],
  ['antiword', ['antiword']],
  ['catdoc', ['catdoc']],
]

/** Where LibreOffice lives when it is installed but not on the path. */
const usualFolders = [
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
]

export async function findConverter(accepted: readonly Converter['name'][]): Promise<Converter | null> {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(folder => folder !== ''), ...usualFolders]
  for (const [name, commands] of programs) {
    if (!accepted.includes(name)) continue
    for (const path of folders.flatMap(folder => commands.map(command => join(folder, command)))) {
      if (await isProgram(path)) return { name, path }
    }
  }
  return null
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
