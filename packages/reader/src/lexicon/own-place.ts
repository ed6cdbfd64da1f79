/** How a text speaks of the place that issues it. Source: papers of both kinds as written; levels as in Luật Tổ chức chính quyền địa phương 2025 and before. */

/** A level and a name, as written: 'xã Bình An'; on one line, and no name of a body ('Đảng ủy xã ⏎ Ban Chấp hành …'). */
export const namedPlace = /(?<!\p{L})(?<kind>[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]hị trấn|[Tt]hành phố|[Tt]ỉnh|[Hh]uyện)[^\S\n]+(?<name>(?!(?:Ban (?:Chấp|Thường|Chỉ)|Hội đồng|Ủy ban|Uỷ ban|Thường trực|Mặt trận)(?!\p{L}))\p{Lu}[\p{Ll}'’]*(?: \p{Lu}[\p{Ll}'’]*){0,4})(?!\p{L})/gu

/** What stands before it and tells whose place it is: 'Đảng bộ xã Bình An', 'trên địa bàn xã …'. */
export const beforeNamedPlace = /(?<!\p{L})(?:[Đđ]ảng (?:bộ|ủy|uỷ)|UBND|(?:[Ủủ]y|[Uu]ỷ) ban nhân dân|HĐND|[Hh]ội đồng nhân dân|địa bàn|của|[Nn]hân dân|tại|ở)\s*$/u

/** A committee and its level, key form. */
export const committeeLevel =
  /(?<![\p{L}])(?:đảng ủy|đảng bộ|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|ban chấp hành đảng bộ|ubmttq|thường trực đảng ủy) (xã|phường|đặc khu|thị trấn|thành phố|tỉnh|huyện)(?!\p{L})/gu

/** Words before a place that say less about whose paper it is than the name of a body does. */
export const weakBeforePlace = /^(?:tại|ở|[Nn]hân dân)\s*$/u
