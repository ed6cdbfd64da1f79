/** Sees whether what package-lock.json asks for is installed, and installs it. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledNode, nodePackageName } from '../../apps/cli/bin/node24.mjs'

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages by folder */

/**
 * npm leaves a list of what it installed; it is written last, so a broken installation has none.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const found = readPackages(join(root, 'node_modules', '.package-lock.json'))
  return wanted !== null && found !== null && holdsAll(wanted, found) && hasItsNode(root, wanted)
}

/**
 * @param {LockedPackages} wanted
 * @param {LockedPackages} found
 */
export function holdsAll(wanted, found) {
  return Object.entries(wanted).every(([folder, entry]) => {
    if (!folder.startsWith('node_modules/') || entry.optional) return true
    const there = found[folder]
    return there !== undefined && there.version === entry.version
  })
}

/**
 * A folder copied from another kind of machine has everything but this machine's Node.
 *
 * @param {string} root
 * @param {LockedPackages} wanted
 */
function hasItsNode(root, wanted) {
  const offered = Object.hasOwn(wanted, `node_modules/${nodePackageName(process.platform, process.arch)}`)
  return !offered || bundledNode(join(root, 'package.json')) !== null
}

/**
 * @param {string} file
 * @returns {LockedPackages | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/**
 * Everything is told on stderr, so that the command's own output stays clean.
 *
 * @param {string} root
 * @returns {Promise<number>} exit code
 */
export async function install(root) {
  console.error('Đang cài thư viện của Rõ Việc (npm ci), thường dưới một phút … · Installing dependencies (npm ci), usually under a minute …')
  const { code, errors } = await npmCi(root)
  if (code === 0) return 0
  console.error(adviceFor(errors, root) ?? `${errors.trim()}\n${unknownReason}`)
  return 2
}

/**
 * What npm may say, and what a person can do about it.
 *
 * @type {{ sign: RegExp, advice: (root: string) => string }[]}
 */
const reasons = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/,
    advice: () =>
      'Không tới được kho thư viện: máy chưa có mạng? Hãy nối mạng rồi chạy lại. · The package registry cannot be reached: is the machine offline? Connect and run again.',
  },
  {
    sign: /EACCES|EPERM|EROFS/,
    advice: root =>
      `Không được ghi vào ${root} hoặc vào thư mục nhớ đệm của npm. Hãy chép Rõ Việc về thư mục của mình rồi chạy lại. · No permission to write to ${root} or to npm's cache. Copy Rõ Việc to a folder of your own and run again.`,
  },
  {
    sign: /ENOSPC/,
    advice: () => 'Ổ đĩa hết chỗ: cần khoảng 700 MB. Hãy dọn bớt rồi chạy lại. · The disk is full: about 700 MB are needed. Make room and run again.',
  },
]

const unknownReason = 'Cài thư viện không xong; lời báo của npm ở trên. Thử chạy: npm ci · The installation did not finish; what npm said is above. Try: npm ci'

/**
 * @param {string} errors what npm said
 * @param {string} root
 * @returns {string | null} null for a reason that only npm's own words can tell
 */
export function adviceFor(errors, root) {
  return reasons.find(({ sign }) => sign.test(errors))?.advice(root) ?? null
}

/**
 * @param {string} root
 * @returns {Promise<{ code: number, errors: string }>}
 */
function npmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  const script = process.env.npm_execpath
  // The Node that started npm, not one inside node_modules: `npm ci` deletes that folder first.
  const node = process.env.npm_node_execpath ?? process.execPath
  const [program, ...rest] = script?.endsWith('.js') ? [node, script, ...args] : ['npm', ...args]
  const child = spawn(program, rest, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], shell: program === 'npm' && process.platform === 'win32' })
  return new Promise(resolve => {
    let errors = ''
    child.stderr.on('data', chunk => {
      errors += chunk
    })
    child.on('error', error => resolve({ code: 2, errors: error.message }))
    child.on('close', code => resolve({ code: code ?? 2, errors }))
  })
}
