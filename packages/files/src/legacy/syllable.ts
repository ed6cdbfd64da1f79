/**
 * Is a word a possible Vietnamese syllable? Not a dictionary: the closed system of onsets, rimes and tones,
 * which is enough to tell text in the right encoding from text in the wrong one.
 */
const onsets = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ').concat(''))

const rimes = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyt uyu',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yên yêm yêt yêu yêng',
  ].flatMap(line => line.split(' ')),
)

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const stopped = /(?:p|t|c|ch)$/

export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD')
  const tones = spread.match(toneMarks) ?? []
  if (tones.length > 1) return false
  const plain = spread.replace(toneMarks, '').normalize('NFC')
  const rime = rimeOf(plain)
  if (rime === null) return false
  return !stopped.test(rime) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323'
}

/** The longest onset that leaves a rime; after `qu` and `gi` the rime may lend its first letter. */
function rimeOf(plain: string): string | null {
  for (let length = Math.min(3, plain.length - 1); length >= 0; length--) {
    const onset = plain.slice(0, length)
    const rest = plain.slice(length)
    if (!onsets.has(onset)) continue
    if (rimes.has(rest)) return rest
    if (onset === 'qu' && (rimes.has(`o${rest}`) || rimes.has(`u${rest}`))) return rest
    if (onset === 'gi' && rimes.has(`i${rest}`)) return rest
  }
  return null
}
