/**
 * The written syllable of Vietnamese: an onset and a rime. Source: the orthography of quốc ngữ as taught (Đoàn Thiện Thuật, "Ngữ âm tiếng Việt", 1977).
 * Tone marks are taken off before comparing; vowels keep their shape (ă â ê ô ơ ư).
 */
/** Consonants before the rime, the longest first. */
export const onsets = ['ngh', 'ng', 'nh', 'gh', 'gi', 'kh', 'ph', 'th', 'tr', 'ch', 'qu', 'b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', ''] as const

export const openRimes = [
  'a', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iêu', 'iu', 'oa', 'oai', 'oao', 'oay', 'oe', 'oeo', 'oi',
  'ôi', 'ơi', 'ua', 'uây', 'uê', 'ui', 'uôi', 'uơ', 'uy', 'uya', 'uyu', 'ưa', 'ưi', 'ươi', 'ươu', 'ưu', 'yêu', 'êê',
] as const

export const closedRimes = [
  'ac', 'ach', 'am', 'an', 'ang', 'anh', 'ap', 'at', 'ăc', 'ăm', 'ăn', 'ăng', 'ăp', 'ăt', 'âc', 'âm', 'ân', 'âng', 'âp', 'ât', 'ec', 'em', 'en', 'eng', 'ep', 'et', 'êch', 'êm', 'ên',
  'ênh', 'êp', 'êt', 'ich', 'iêc', 'iêm', 'iên', 'iêng', 'iêp', 'iêt', 'im', 'in', 'inh', 'ip', 'it', 'oac', 'oach', 'oam', 'oan', 'oang', 'oanh', 'oap', 'oat', 'oăc', 'oăm', 'oăn',
  'oăng', 'oăt', 'oc', 'oen', 'oet', 'om', 'on', 'ong', 'ooc', 'oong', 'op', 'ot', 'ôc', 'ôm', 'ôn', 'ông', 'ôp', 'ôt', 'ơm', 'ơn', 'ơp', 'ơt', 'uân', 'uâng', 'uât', 'uc', 'uêch',
  'uênh', 'um', 'un', 'ung', 'uôc', 'uôm', 'uôn', 'uông', 'uôt', 'up', 'ut', 'uych', 'uyên', 'uyêt', 'uynh', 'uyp', 'uyt', 'uyn', 'yt', 'ưc', 'ưng', 'ươc', 'ươm', 'ươn', 'ương', 'ươp',
  'ươt', 'ưt', 'ưm', 'ưn', 'yêm', 'yên', 'yêng', 'yêt', 'ynh', 'ych',
] as const

/** What may stand after 'gi' where its i belongs to the rime: 'giêng' is gi + êng, 'gìn' is gi + n. */
export const rimesAfterGi = ['n', 'm', 'ng', 'nh', 'êng', 'êt', 'êp', 'êm', 'ên', 't', 'p', 'a', 'ê', 'êu', 'êc'] as const

/** A rime that ends so is open: a space is lost behind it most often. */
export const openEnds = /[aêu]$/u

/** Vowels that no word is written with alone. */
export const neverAlone: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u', 'ê', 'â', 'ă'])
