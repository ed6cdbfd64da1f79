import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The same engine with no windows, tabs and bars round it, which nobody sees and which take more of the processor than our screens. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell']
const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** For a root user in a container, without anything that speaks to the network by itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Scripts are read and compiled where they run: the cores have other tests to do. A page lives for seconds: to compile them well takes longer than it saves.
  '--js-flags=--single-threaded --no-opt --no-maglev',
]

/** What a skipped test says. */
export const noChromium = 'no Chromium here: install it (Debian, Ubuntu: apt-get install chromium) or name one in CHROMIUM_PATH'

interface Looking {
  environment?: NodeJS.ProcessEnv
  canRun?: (path: string) => boolean
  /** No shell: it knows no notifications. */
  entire?: boolean
}

/** CHROMIUM_PATH, then a shell and the usual names on the path, then the usual places. */
export function findChromium({ environment = process.env, canRun = isExecutable, entire = false }: Looking = {}): string | null {
  const named = environment.CHROMIUM_PATH
  if (named !== undefined && named !== '') return canRun(named) ? named : null
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const names = entire ? whole : [...shells, ...whole]
  const candidates = [...names.flatMap(name => folders.flatMap(folder => [join(folder, name), join(folder, `${name}.exe`)])), ...elsewhere]
  return candidates.find(canRun) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
