/** English beside the Vietnamese source; the type makes it complete. See vi.ts. */
import type { RefusalCode, RefusalInputs } from '@roviec/files'
import type { Problem, ProblemCode, TaskGap } from '@roviec/reader'
import { changeParts, dateParts, numbersIn, periodParts, sizeOf, typedPath } from './format.ts'
import { againstIn, bracketed, dateOrderSentence, gapNames, layoutFault, numberingJump, textFact, tooLarge, unreadablePart } from './problem-parts.ts'
import type { Locale } from './vi.ts'

const { number, signed } = numbersIn('en')
const size = (bytes: number) => sizeOf(bytes, number, 'bytes')

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function date(iso: string): string {
  const parts = dateParts(iso)
  return parts === null ? iso : `${parts[2]} ${months[parts[1] - 1] ?? parts[1]} ${parts[0]}`
}

function period(text: string): string {
  const parts = periodParts(text)
  if (parts === null) return text
  const { year, kind, number: which } = parts
  if (kind === 'half') return `${which === 1 ? 'first' : 'second'} half ${year}`
  if (kind === 'quarter') return `Q${which} ${year}`
  if (kind === 'months') return `${which} months ${year}`
  return kind === 'month' ? `${months[which - 1] ?? which} ${year}` : year
}

const { value, against } = againstIn(date)

const gaps: Record<TaskGap, string> = { lead: 'lead', deadline: 'deadline', deliverable: 'deliverable' }

const blanks: Record<string, string> = {
  number: 'the number of the document',
  day: 'the day',
  month: 'the month',
  year: 'the year',
  date: 'the date',
  text: 'a dotted place',
  note: "the drafter's note",
  name: 'the name of the signatory',
}

const parts: Record<string, string> = {
  motto: 'the national motto or the title of the Party',
  issuer: 'the issuing body',
  number: 'number and symbol',
  placeDate: 'place and date',
  title: 'the type of the document',
  recipients: 'the recipients',
  signature: 'post and name of the signatory',
}

function cited(problem: Problem): string {
  const reference = textFact(problem, 'reference')
  return reference === undefined ? 'A document' : `Document ${reference}`
}

const problems: Record<ProblemCode, (problem: Problem) => string> = {
  'ratio-mismatch': p =>
    `The percentage does not fit the two figures: ${against(p, 'written', 'computed')}. Check result, plan and percentage, and correct the wrong one.`,
  'sum-mismatch': p => `The total is not the sum of its parts: ${against(p, 'written', 'the parts give')}. Check each part and the total.`,
  'percent-sum': p => `The shares together ${against(p, 'give', 'cannot pass')}. Check each share.`,
  'plan-mismatch': p => `Result, plan and percentage here do not fit each other: ${against(p, 'written', 'computed')}. Correct the wrong figure.`,
  'date-order': p =>
    dateOrderSentence(p, {
      own: later => `The document's own date (${value(p.actual)}) is earlier than that of ${later} documents it cites. Check its date.`,
      series: () => `The date of ${cited(p)} does not fit the numbers beside it: ${against(p, 'written', 'probably')}. Check the year.`,
      later: () => `${cited(p)} is cited but was issued later than this document: ${against(p, 'cited date', 'own date')}. Check both dates.`,
    }),
  'date-invalid': p => `There is no such day${p.actual ? `: ${value(p.actual)}` : ''}. Write it anew.`,
  'weekday-mismatch': p => `The weekday does not fit the date: ${against(p, 'written', 'it is')}. Correct the weekday or the date.`,
  'citation-conflict': p => `${cited(p)} is cited in two ways${p.expected === null ? '' : `: ${against(p, 'here', 'elsewhere')}`}. Compare with the original.`,
  'symbol-issuer': p => `The symbol does not fit the issuing body or the type: ${against(p, 'written', 'expected')}. Compare with the original.`,
  'numbering-gap': p =>
    `The numbering jumps: ${numberingJump(p, {
      jump: (after, actual, expected) => `${actual} follows ${after}, ${expected} is missing`,
      other: () => against(p, 'comes to', 'missing'),
    })}. Add the missing section or renumber.`,
  'numbering-repeat': p =>
    p.inputs.where === 'references'
      ? `${cited(p)} stands twice in one list. Check the number of one of the two.`
      : `A number is used again: ${against(p, 'again', 'expected')}. Renumber.`,
  'name-variant': p => `One name is written in two ways: ${against(p, 'here', 'elsewhere')}. Use one spelling.`,
  'fact-conflict': p =>
    `The same quantity${bracketed(textFact(p, 'name'))} has two values: ${against(p, 'here', 'elsewhere')}. Find the right one and correct the other.`,
  'blank-left': p => `Left blank: ${blanks[textFact(p, 'blank') ?? ''] ?? 'one place'}. Fill it in before issuing.`,
  'task-incomplete': p => `The task does not name its ${gapNames(p, gaps) ?? 'lead, deadline or deliverable'}. Name it, so that it can be followed.`,
  layout: p =>
    `Layout: ${layoutFault(p, {
      parts,
      missing: (part, source) => `${part} missing${source}. Add it if this document needs it.`,
      order: (part, source) => `${part} must stand above the type of the document${source}.`,
      other: source => `${against(p, 'written', 'the rule asks for')}${source}.`,
    })}`,
  spelling: p => `Perhaps a slip: ${against(p, 'written', 'probably')}. Look at this place.`,
  'legacy-encoding': p => `The text uses an old encoding${bracketed(p.actual)} and was converted to Unicode. Compare some lines with the original.`,
  'unreadable-page': p =>
    `Not read: ${unreadablePart(p, {
      page: number => `page ${number}`,
      pictures: count => `the words in ${counted(count, 'picture')}`,
      replaced: count => counted(count, 'sign'),
      end: 'the end of the file',
      other: 'a part of the file',
    })}. Scan again or send another copy.`,
  'low-ocr-confidence': p =>
    `The scan is faint, recognised letters may be wrong${bracketed(p.actual && `confidence ${p.actual}`)}. Compare with the paper or scan again.`,
  rounding: p => `Differs by rounding: ${against(p, 'written', 'computed')}. Nothing to do if it is meant so.`,
  'tracked-changes': () => 'The file holds tracked changes; the final text was read. Accept or reject them before issuing.',
}

const kinds: Record<string, string> = {
  binary: 'no format that is known',
  exe: 'a program',
  elf: 'a program',
  ole: 'an old Office file of unknown kind',
  xml: 'XML data',
  zip: 'a zip archive',
}

const refusals: Record<RefusalCode, (inputs: RefusalInputs) => string> = {
  'unknown-kind': ({ what }) =>
    `not a kind of document that is read${bracketed(kinds[what ?? ''] ?? what)}; use .docx, .odt, .pdf, .txt, .md, .html, .doc or a picture (.png, .jpg, .tif)`,
  encrypted: () => 'the file is protected by a password; open it, remove the password and save it again',
  truncated: () => 'the end of the file is missing; copy or download it again',
  'too-large': inputs =>
    tooLarge(inputs, {
      bytes: limit => `the file is too large${bracketed(limit && `limit ${size(limit)}`)}; split it or lower the resolution of the scan`,
      pixels: limit => `the picture is too large (limit ${number(limit / 1e6)} million points); scan again at a lower resolution`,
      seconds: seconds => `converting the file took more than ${number(seconds)} seconds; save it as .docx`,
    }),
  'too-many-pages': ({ pages, limit }) => `the file has too many pages${bracketed(pages, limit && `limit ${limit}`)}; split it`,
  'unpacked-too-large': () => 'the packed file unpacks to too much and may be unsafe; not read',
  'nested-too-deep': () => 'the file is nested too deep and may be unsafe; not read',
  'no-converter': ({ what = 'doc' }) => `this machine has no converter for .${what}; install LibreOffice or save the file as .docx`,
  empty: () => 'the file is empty; choose another or download it again',
  damaged: () => 'the file is damaged and cannot be opened; open it in a word processor and save it again',
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const en: Locale = {
  number,
  date,
  period,
  size,
  gaps,
  problems,
  refusals,

  severity: { error: 'error', warning: 'warning', advice: 'advice' },

  help: `Rõ Việc reads Vietnamese official documents and shows their structure, tasks,
indicators, citations and slips.

Usage
  roviec read FILE             read a document, print a summary
  roviec read FILE --json      the whole reading as JSON
  roviec read FOLDER --jsonl   every document below a folder, one a line
  roviec check FILE [CODE…]    only the problems, one a line
  roviec text FILE             the text of the document, cleaned
  roviec structure FILE        header, headings, tables, footnotes
  roviec findings FILE         citations, tasks, indicators
FILE is .docx .odt .pdf .txt .md .html .doc, a picture (.png .jpg .tif) or a
scanned PDF; - reads standard input.

Options
  --json             print JSON
  --jsonl            print one JSON a line
  --full             a summary with nothing cut short
  --agencies FILE    the commune's agencies: [{ "id", "name", "aliases" }]
  --lang vi|en       language (default vi)
  --no-color         no colours
  --help, --version

Exit codes
  0  done
  1  check found errors
  2  wrong usage, or the file cannot be opened
  3  refused: the document has a state-secret mark`,

  usage: {
    noVerb: 'A command is missing. See: roviec --help --lang en',
    unknownVerb: verb => `There is no command "${verb}". Commands: read, check, text, structure, findings. See: roviec --help --lang en`,
    verbBeforeFile: file => `A command is missing before the file. For example: roviec read ${typedPath(file)} --lang en`,
    noFile: verb => `The file is missing. For example: roviec ${verb} document.docx`,
    tooMany: extra => `One file at a time; too many: ${extra}. Put a name with spaces in quotes; for many files: roviec read FOLDER --jsonl`,
    unknownOption: option => `There is no option ${option}. See: roviec --help --lang en`,
    optionNeedsValue: option => `The option ${option} needs a value. See: roviec --help --lang en`,
    optionTakesNoValue: option => `The option ${option} takes no value: write only ${option}`,
    unknownLanguage: language => `There is no language "${language}". Use --lang vi or --lang en`,
    unknownCode: (code, codes) => `There is no check "${code}". Checks: ${codes}`,
    folder: path => `${path} is a folder. To read all of it: roviec read ${typedPath(path)} --jsonl`,
    notFolderVerb: path => `${path} is a folder and this command reads one file; name a file in it, or read all of it: roviec read ${typedPath(path)} --jsonl`,
  },

  open: {
    missing: path => `${path}: there is no such file; check the name and the folder`,
    forbidden: path => `${path}: no permission to read; ask for it, or copy it to a folder of your own`,
    notFile: path => `${path}: a folder or a device, not a file; choose a file`,
    standardInput: 'standard input',
    failed: (path, reason) => `${path}: cannot be read (${reason})`,
    refused: (path, reason) => `${path}: ${reason}`,
    badAgencies: path => `${path}: a register of agencies is JSON like [{ "id": "…", "name": "…", "aliases": ["…"] }]`,
    secret: (level, law) =>
      `Refused: the document is marked ${level}. State secrets must not be drafted or kept on a computer that is connected to a network (Law on the Protection of State Secrets No. ${law.number}, Article ${law.article}(${law.clause})). Nothing of this file is kept.`,
    secretMark: 'secret',
    bug: reason => `Rõ Việc failed on this file (${reason}). This is a fault of the program, not of the document: please report it.`,
  },

  progress: {
    page: (page, pages, stage) => `${stage === 'ocr' ? 'Recognising' : 'Reading'}: page ${page}/${pages}`,
    convert: 'Converting the file …',
    file: (index, count, name) => `[${index}/${count}] ${name}`,
    emptyFolder: folder => `No documents found in ${folder}.`,
    folderDone: (read, refused, passedOver) =>
      `Read ${counted(read, 'document')}${refused > 0 ? `, ${counted(refused, 'file')} could not be read` : ''}${passedOver > 0 ? `, ${counted(passedOver, 'file')} passed over as no documents` : ''}.`,
  },

  check: {
    none: path => `${path}: no problems found.`,
  },

  summary: {
    untitled: 'document of unknown type',
    noReference: 'no number yet',
    issuer: 'Issuer',
    date: 'Date',
    noDate: 'date incomplete',
    signatory: 'Signed by',
    capacity: { onBehalfOf: 'on behalf of', deputising: 'deputising', byOrder: 'by order', delegated: 'delegated', acting: 'acting' },
    recipients: 'Recipients',
    moreRecipients: count => `and ${count} more`,
    urgency: 'Urgency',
    source: 'File',
    pages: count => counted(count, 'page'),
    scanned: 'scan, recognised text',
    counts: { tasks: n => counted(n, 'task'), indicators: n => counted(n, 'indicator'), citations: n => counted(n, 'citation') },
    problemCounts: { error: n => counted(n, 'error'), warning: n => counted(n, 'warning'), advice: n => counted(n, 'piece of advice', 'pieces of advice') },
    noProblems: 'no errors found',

    outline: 'Outline',
    sectionTasks: count => counted(count, 'task'),
    moreSections: (count, file) => `… and ${count} more: roviec structure ${typedPath(file)}`,

    tasks: 'Tasks',
    noTasks: 'No tasks are assigned in this document.',
    taskColumns: { number: '#', task: 'Task', lead: 'Lead', supporting: 'Supporting', deadline: 'Deadline', deliverable: 'Deliverable' },
    missing: 'missing',
    none: '—',
    from: where => `↑ ${where}`,
    fromLine: line => `line ${line}`,
    inferredMark: '≈',
    recurring: 'recurring',
    legend: ['↑ taken from the heading, lead-in or table column above', '≈ worked out by a rule', 'missing: the text does not say'],
    complete: (complete, total) => `With lead, deadline and deliverable: ${complete} of ${counted(total, 'task')}`,
    lacking: (count, gap) => `${count} without ${gap}`,

    indicators: 'Indicators',
    indicatorColumns: { name: 'Indicator', actual: 'Actual', target: 'Target', percent: '% of t.', change: 'Change', period: 'Period' },
    unlessSaid: 'unless another is given',
    change: change => {
      const { amount, against: base } = changeParts(change, signed)
      return `${amount} against ${base}`.trim()
    },

    citations: 'Citations',
    citationColumns: { reference: 'Reference', type: 'Type', date: 'Date', issuer: 'Issuer', lines: 'Line' },

    problems: 'Problems',
    at: (line, column) => `line ${line}, column ${column}`,
    incompleteTasks: count => `${counted(count, 'task')} without a lead, deadline or deliverable: see the part Tasks.`,
    leaderlessTasks: count => `${counted(count, 'task')} without a lead: see the part Tasks.`,
    moreProblems: (count, file) => `… and ${counted(count, 'more piece', 'more pieces')} of advice: roviec check ${typedPath(file)}`,
    toLine: line => `(to line ${line})`,

    tables: 'Tables',
    tableRows: rows => counted(rows, 'row'),
    footnotes: 'Footnotes',
    footnoteWithoutAnchor: 'no mark found in the text',
  },
}
