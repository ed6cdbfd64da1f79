/** Finds the Node 24 that is installed with the product, for people whose own Node is older. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export const requiredMajor = 24

/** Major version of the Node that runs this. */
export const ownMajor = Number.parseInt(process.versions.node, 10)

/**
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackageName(platform, arch) {
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

/**
 * Path of the bundled executable, or null where npm installed none for this platform.
 *
 * @param {string | URL} from a module from which packages are resolved
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {string | null}
 */
export function bundledNode(from, platform = process.platform, arch = process.arch) {
  try {
    const manifest = createRequire(from).resolve(`${nodePackageName(platform, arch)}/package.json`)
    const executable = join(dirname(manifest), 'bin', platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/** @param {string} version */
export function tooOldMessage(version) {
  return (
    `Rõ Việc cần Node ${requiredMajor} trở lên, máy này có ${version} và không có bản kèm theo. Hãy cài Node ${requiredMajor}: https://nodejs.org\n` +
    `Rõ Việc needs Node ${requiredMajor} or newer; this machine has ${version} and no bundled copy. Please install Node ${requiredMajor}: https://nodejs.org`
  )
}
