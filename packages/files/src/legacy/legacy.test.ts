import { describe, expect, test } from 'vitest'
import { detectEncoding } from './detect.ts'
import { decodeLegacy, legacyFont } from './encoding.ts'
import { isSyllable } from './syllable.ts'
import { decodeTcvn3 } from './tcvn3.ts'
import { decodeVni } from './vni.ts'

/** All letters of the alphabet that have marks, in the order of the two tables below. */
const letters = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ'
const tcvn3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®'
const vni = 'aùaøaûaõaïaêaéaèaúaüaëaâaáaàaåaãaäeùeøeûeõeïeâeáeàeåeãeäíìæóòoùoøoûoõoïoâoáoàoåoãoäôôùôøôûôõôïuùuøuûuõuïööùöøöûöõöïyùyøyûyõîñ'

describe('TCVN3', () => {
  test('every small letter', () => {
    expect(decodeTcvn3(tcvn3)).toBe(letters)
  })

  test('the seven capitals', () => {
    expect(decodeTcvn3('¡¢£¤¥¦§')).toBe('ĂÂÊÔƠƯĐ')
  })

  test.each([
    ['capital and small letter make a capital', 'A¸, ¢Ê, ¦ø, Yý', 'Á, Ấ, Ứ, Ý'],
    ['a word of capitals', '§¶NG bé x· AN KH£', 'ĐẢNG bộ xã AN KHÊ'],
    ['a short word among capitals', 'B¸O C¸O X· AN', 'BÁO CÁO XÃ AN'],
    ['a name is not a word of capitals', 'Hå ChÝ Minh, Lª Hµ', 'Hồ Chí Minh, Lê Hà'],
    ['figures and signs stay', 'Số 5 – “x” 25°C'.replace('ố', 'è'), 'Số 5 – “x” 25°C'],
  ])('%s', (_, old, expected) => {
    expect(decodeTcvn3(old)).toBe(expected)
  })

  test('capital fonts', () => {
    expect(decodeTcvn3('b¸o c¸o', true)).toBe('BÁO CÁO')
  })
})

describe('VNI', () => {
  test('every small letter', () => {
    expect(decodeVni(vni)).toBe(letters)
  })

  test('every capital', () => {
    expect(decodeVni(vni.toUpperCase())).toBe(letters.toUpperCase())
  })

  test('words', () => {
    expect(decodeVni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(decodeVni('Ñaûng uûy xaõ chæ ñaïo thöïc hieän nhieäm vuï')).toBe('Đảng ủy xã chỉ đạo thực hiện nhiệm vụ')
  })
})

describe('which font promises what', () => {
  test.each([
    ['.VnTime', 'TCVN3', false],
    ['.VnTimeH', 'TCVN3', true],
    ['.VnArial NarrowH', 'TCVN3', true],
    ['VNI-Times', 'VNI', false],
    ['VNI Helve', 'VNI', false],
  ])('%s', (font, encoding, capitals) => {
    expect(legacyFont(font)).toEqual({ encoding, capitals })
  })

  test.each([['Times New Roman'], ['Vnro'], ['Vni'], [''], [undefined]])('%s promises nothing', font => {
    expect(legacyFont(font)).toBeNull()
  })
})

describe('detectEncoding', () => {
  test.each([
    ['TCVN3', 'Ban ChÊp hµnh §¶ng bé x· An Khª Th\u00adîng khãa I'],
    ['TCVN3', 'nhiÖm vô'],
    ['VNI', 'Ban Chaáp haønh Ñaûng boä xaõ An Kheâ Thöôïng khoùa I'],
    ['VNI', 'Baùo caùo'],
  ])('%s: %s', (encoding, text) => {
    expect(detectEncoding(text, 1)).toBe(encoding)
  })

  test('windows-1258 by its combining tones', () => {
    const mistaken = new TextDecoder('windows-1252').decode(Uint8Array.from([0xd0, 0x61, 0xd2, 0x6e, 0x67, 0x20, 0x75, 0xd2, 0x79, 0x20, 0x78, 0x61, 0xde]))
    expect(detectEncoding(mistaken, 1)).toBe('windows-1258')
    expect(decodeLegacy(mistaken, 'windows-1258').normalize('NFC')).toBe('Đảng ủy xã')
  })

  test.each([
    ['Unicode', 'Ban Chấp hành Đảng bộ xã'],
    ['Unicode with Latin-1 letters only', 'và là có thì mà cho hai bà'],
    ['French', 'Le comité a été créé à Genève, où les délégués étaient présents'],
    ['German', 'Über die Größe der Städte möchte ich später schreiben, schöne Grüße'],
    ['no letters', '12/6/2026 – 5.000 ± 3 °C'],
    ['plain', 'Bao cao thang 6'],
    ['nothing', ''],
  ])('%s is none of them', (_, text) => {
    expect(detectEncoding(text, 1)).toBeNull()
  })

  test('too few words to tell', () => {
    expect(detectEncoding('nhiÖm vô', 5)).toBeNull()
  })
})

describe('isSyllable', () => {
  test.each('a Đảng ủy uỷ xã nghiệp thường khuyến quý quốc giếng gì giặt khoẻ hoá rượu nguyễn yêu ngoằn xoong kế quên quét'.split(' '))('%s', word => {
    expect(isSyllable(word)).toBe(true)
  })

  test.each('§¶ng nhiÖm vỔổ ngn strength hotel áạ dặng1 cấch hàt été'.split(' '))('not %s', word => {
    expect(isSyllable(word)).toBe(false)
  })
})
