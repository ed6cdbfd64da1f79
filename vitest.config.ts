import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './scripts/test/longest-first.ts'

const pure = [
  'packages/{reader,register,contract}/{src,test}/**/*.test.ts',
  'packages/files/src/{docx,legacy,numbering,odt,page,plain,sheet,sniff,xml,zip}/**/*.test.ts',
  'packages/files/src/raised.test.ts',
  'packages/files/src/scan/!(decode-image|index|native|picture).test.ts',
  'apps/cli/src/**/*.test.ts',
  'apps/web/src/**/*.test.{ts,tsx}',
  'scripts/{check,bench,test,run,corpus}/**/*.test.ts',
  'scripts/corpus-files/{gold,image-pdf,official-text}.test.ts',
]
const server = ['apps/server/{src,test}/**/*.test.ts', 'scripts/e2e/**/*.test.ts']
const limits = { testTimeout: 30_000, hookTimeout: 30_000 }
/** The patience that processes, databases and browsers need. */
const patient = {
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // A second is little on a machine that does something else too.
  expect: { poll: { timeout: 15_000 } },
}

// Workers and the programs they start read the same files again and again: Node compiles each once.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'node-compile')

export default defineConfig({
  test: {
    projects: [
      // Nothing of the outside world and nothing kept between two calls: one worker takes file after file.
      { test: { ...limits, name: 'pure', include: pure, pool: 'threads', isolate: false } },
      // Each file on a database and a data folder of its own. To read the server's own files takes as long as many of the tests: a process takes file after file.
      {
        test: {
          ...patient,
          name: 'server',
          include: server,
          pool: 'forks',
          isolate: false,
          setupFiles: ['./apps/server/test/after-file.ts'],
          globalSetup: ['./apps/server/test/database-setup.ts', './scripts/test/build-setup.ts'],
        },
      },
      // Processes, browsers, and whatever changes the process it runs in: a process for each file.
      {
        test: {
          ...patient,
          name: 'real',
          include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...pure, ...server],
          pool: 'forks',
          globalSetup: ['./scripts/test/build-setup.ts'],
        },
      },
    ],
    // One more than the two cores that are meant: much of a test is waiting for a disk, a timer or another program.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    allowOnly: false,
    reporters: ['default', './scripts/test/reporter.ts'],
  },
})
