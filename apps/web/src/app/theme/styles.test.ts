import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..', '..')

/** Parts that bring no style sheet of their own name, and what they are made of. */
const madeOf: Record<string, string[]> = {
  Autocomplete: ['Input', 'Combobox', 'Popover', 'ScrollArea', 'CloseButton', 'Loader', 'UnstyledButton', 'Paper'],
  Button: ['Button', 'Loader', 'UnstyledButton'],
  Modal: ['Modal', 'ModalBase', 'Overlay', 'Paper', 'CloseButton', 'ScrollArea', 'UnstyledButton'],
  Select: ['Input', 'Combobox', 'Popover', 'ScrollArea', 'CloseButton', 'Loader', 'UnstyledButton', 'Paper'],
  TextInput: ['Input', 'UnstyledButton'],
  Textarea: ['Input'],
  PasswordInput: ['Input', 'PasswordInput', 'ActionIcon', 'UnstyledButton'],
  Skeleton: ['Skeleton'],
  Combobox: ['Combobox', 'Popover', 'ScrollArea'],
  Pill: ['Pill', 'CloseButton'],
  PillsInput: ['PillsInput', 'Input'],
  MultiSelect: ['Input', 'Combobox', 'Popover', 'ScrollArea', 'CloseButton', 'Loader', 'UnstyledButton', 'Paper', 'Pill', 'PillsInput'],
  Checkbox: ['Checkbox', 'InlineInput', 'Input'],
  Drawer: ['Drawer', 'ModalBase', 'Overlay', 'Paper', 'CloseButton', 'ScrollArea', 'UnstyledButton'],
  Menu: ['Menu', 'Popover', 'Paper', 'UnstyledButton'],
  NumberInput: ['Input', 'NumberInput', 'UnstyledButton'],
  Popover: ['Popover', 'Paper'],
  Radio: ['Radio', 'InlineInput', 'Input'],
  Tooltip: ['Tooltip'],
  MantineProvider: ['baseline', 'default-css-variables', 'global'],
}

const imported = [...readFileSync(join(import.meta.dirname, 'styles.ts'), 'utf8').matchAll(/styles\/(\S+)\.layer\.css/g)].map(match => match[1] ?? '')

function partsInUse(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name))
  const named = files.flatMap(name => {
    const imports = readFileSync(join(source, name), 'utf8').matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)
    return [...imports].flatMap(match => (match[1] ?? '').split(',').map(each => each.trim()))
  })
  return [...new Set(named)].filter(name => /^[A-Z]/.test(name)).sort()
}

it('every Mantine part in use is known here with its style sheets', () => {
  expect(partsInUse().filter(part => madeOf[part] === undefined)).toEqual([])
})

it('the list holds the style sheets of the parts in use, and no others', () => {
  const needed = new Set(partsInUse().flatMap(part => madeOf[part] ?? []))
  expect(imported.toSorted()).toEqual([...needed].sort())
})
