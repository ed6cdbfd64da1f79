/**
 * What a helper opened is shut when the tests of the file are done. Registered for every file of the server's tests: `afterAll` itself does
 * nothing when it is called from a `beforeAll` or a test, and files share a process.
 */
import { afterAll } from 'vitest'

type End = () => unknown

/* A set-up file is read anew for every test file, its helpers are not: what they say is kept where both look. */
const shared = globalThis as { endsOfTestFile?: End[] }
shared.endsOfTestFile ??= []
const ends = shared.endsOfTestFile

/** The last opened is shut first. */
export function afterFile(end: End): void {
  ends.push(end)
}

afterAll(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})
