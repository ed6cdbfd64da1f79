import { authorProblem, type Check } from './check.ts'
import { numberingSlips } from './numbering/slips.ts'

// finds:   2. … 4. · I … III · a) … c) · Một là … Ba là · PHẦN THỨ HAI alone · (1) …; (2) …; (4) … · TT 1, 2, 4
// refuses: an excerpt that begins with II · 1, 2, 3 again under a new heading · a) b) c) d) e) · 'l.' read for '1.' · the numbers of quoted articles
export const numberingGap: Check = {
  code: 'numbering-gap',
  run: ({ tree, ocr }) =>
    numberingSlips(tree, ocr)
      .filter(slip => slip.kind === 'gap')
      .map(({ severity, span, actual, expected, after, where }) =>
        authorProblem(tree, 'numbering-gap', severity, span, { actual, expected, inputs: { after, where } }),
      ),
}
