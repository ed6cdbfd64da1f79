import { defineConfig } from 'vitest/config'

const pure = [
  'packages/{reader,register,contract}/{src,test}/**/*.test.ts',
  'apps/web/src/**/*.test.{ts,tsx}',
  'scripts/{check,bench,test,run,corpus}/**/*.test.ts',
]
const limits = { testTimeout: 30_000, hookTimeout: 30_000 }

export default defineConfig({
  test: {
    projects: [
      // Nothing of the outside world and nothing kept between two calls: one worker takes file after file.
      { test: { ...limits, name: 'pure', include: pure, pool: 'threads', isolate: false } },
      // Processes, databases, browsers: a process for each file, and the patience a page has.
      {
        test: {
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A second is little on a machine that does something else too.
          expect: { poll: { timeout: 15_000 } },
          name: 'real',
          include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...pure],
          pool: 'forks',
          globalSetup: ['./apps/server/test/database-setup.ts', './scripts/test/build-setup.ts'],
        },
      },
    ],
    // One more than the two cores that are meant: much of a test is waiting for a disk, a timer or another program.
    maxWorkers: 3,
    allowOnly: false,
    reporters: ['default', './scripts/test/reporter.ts'],
  },
})
