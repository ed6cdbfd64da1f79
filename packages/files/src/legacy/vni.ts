/**
 * VNI for Windows (the VNI-Times fonts): a vowel is followed by one character that carries its marks ("Ñaûng boä" = "Đảng bộ").
 * Marks are given as combining characters; NFC makes the letter.
 */
const toneMarks: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' }

const roofMarks: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}

const breveMarks: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

const singleLetters: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const marked = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ñôöìíæóòî]/gi

export function decodeVni(text: string): string {
  return text.replace(marked, (whole, toned, tone, roofed, roof, breved, breve) => {
    const mark = toneMarks[lower(tone)] ?? roofMarks[lower(roof)] ?? breveMarks[lower(breve)]
    const vowel: string = toned ?? roofed ?? breved ?? whole
    const letter = singleLetters[lower(vowel)] ?? lower(vowel)
    const composed = `${letter}${mark ?? ''}`.normalize('NFC')
    return vowel === vowel.toLowerCase() ? composed : composed.toUpperCase()
  })
}

function lower(character: string | undefined): string {
  return (character ?? '').toLowerCase()
}
