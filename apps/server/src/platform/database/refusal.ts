/** Why the database cannot be used. Told to the person who starts the program, in both languages, on one line. */
const sentences = {
  'binaries-missing': ({ platform }) =>
    `Không có PostgreSQL đi kèm cho ${platform}. Hãy cài lại bằng npm ci, hoặc đặt DATABASE_URL. · No bundled PostgreSQL for ${platform}. Reinstall with npm ci, or set DATABASE_URL.`,
  'binaries-broken': ({ reason }) => `PostgreSQL đi kèm không chạy được: ${reason} · The bundled PostgreSQL does not run: ${reason}`,
  'no-way-to-start': ({ folder, tried }) =>
    `PostgreSQL không chạy dưới quyền root và không có cách nào khác dùng được thư mục ${folder} (đã thử: ${tried}). Hãy chạy bằng người dùng thường, hoặc đặt ROVIEC_DATA sang thư mục khác, hoặc đặt DATABASE_URL. · PostgreSQL refuses root, and no other way could use ${folder} (tried: ${tried}). Run as an ordinary user, or set ROVIEC_DATA to another folder, or set DATABASE_URL.`,
  'folder-not-ours': ({ folder, owner }) =>
    `Thư mục ${folder} thuộc người dùng ${owner}, không đọc được. Hãy chạy bằng người dùng đó, hoặc đổi chủ thư mục. · ${folder} belongs to user ${owner} and cannot be used. Run as that user, or change its owner.`,
  'folder-of-other-version': ({ folder, found, ours }) =>
    `Dữ liệu trong ${folder} của PostgreSQL ${found}, chương trình đi kèm là ${ours}. Hãy chạy lại phiên bản đã tạo ra dữ liệu này. · The data in ${folder} is of PostgreSQL ${found}, the bundled program is ${ours}. Run the version that made the data.`,
  'initialise-failed': ({ reason }) => `Không tạo được kho dữ liệu mới: ${reason} · A new database could not be made: ${reason}`,
  'start-failed': ({ reason, log }) => `PostgreSQL không khởi động: ${reason} (xem ${log}) · PostgreSQL did not start: ${reason} (see ${log})`,
  'start-busy': ({ folder }) =>
    `Một chương trình khác đang khởi động PostgreSQL trong ${folder} mà chưa xong. Hãy thử lại. · Another program is still starting PostgreSQL in ${folder}. Try again.`,
  'socket-folder': ({ folder }) =>
    `Thư mục ${folder} đã có nhưng không phải của người dùng này. Hãy xóa nó hoặc đặt ROVIEC_DATA ngắn hơn. · ${folder} exists but is not this user's. Remove it, or set a shorter ROVIEC_DATA.`,
  unreachable: ({ reason }) => `Không nối được cơ sở dữ liệu: ${reason} · The database cannot be reached: ${reason}`,
  'server-too-old': ({ found }) => `Cần PostgreSQL 15 trở lên, máy chủ này là ${found}. · PostgreSQL 15 or newer is needed, this server is ${found}.`,
  'wrong-encoding': ({ found }) => `Cơ sở dữ liệu phải dùng mã UTF8, đang là ${found}. · The database must be encoded in UTF8, it is ${found}.`,
  'wrong-locale': ({ database }) =>
    `Cơ sở dữ liệu ${database} không phân biệt được chữ Việt (locale C). Hãy tạo lại với locale C.UTF-8 hoặc vi_VN.UTF-8. · Database ${database} does not know Vietnamese letters (locale C). Create it with locale C.UTF-8 or vi_VN.UTF-8.`,
  'no-vietnamese-order': () =>
    `Máy chủ PostgreSQL không có ICU (thiếu collation vi-x-icu). Hãy dùng bản PostgreSQL có ICU. · This PostgreSQL has no ICU (collation vi-x-icu is missing). Use one built with ICU.`,
  'may-not-create': ({ role, database }) =>
    `Người dùng ${role} không được tạo bảng trong ${database}. Hãy chạy: alter database ${database} owner to ${role} · User ${role} may not create tables in ${database}. Run: alter database ${database} owner to ${role}`,
  'no-isolation': ({ role }) =>
    `Người dùng ${role} vượt qua được tường ngăn giữa các xã và không tạo được vai trò roviec_app. Hãy chạy: alter role ${role} nobypassrls; hoặc: create role roviec_app nologin; grant roviec_app to ${role} · User ${role} bypasses row-level security and cannot have the role roviec_app. Run: alter role ${role} nobypassrls; or: create role roviec_app nologin; grant roviec_app to ${role}`,
  'unsafe-app-role': () =>
    `Vai trò roviec_app vượt qua được tường ngăn giữa các xã. Hãy chạy: alter role roviec_app nosuperuser nobypassrls · The role roviec_app bypasses row-level security. Run: alter role roviec_app nosuperuser nobypassrls`,
  'unguarded-table': ({ tables }) =>
    `Các bảng sau có commune_id mà không có tường ngăn giữa các xã: ${tables} · These tables have a commune_id but no forced row-level security: ${tables}`,
  'migration-changed': ({ file }) =>
    `Tệp ${file} đã chạy trên cơ sở dữ liệu này rồi lại bị sửa. Hãy khôi phục tệp đó và viết tệp mới. · ${file} was applied to this database and changed afterwards. Restore it and write a new file.`,
  'migration-unknown': ({ file }) =>
    `Cơ sở dữ liệu mới hơn chương trình (đã có bước ${file}). Hãy chạy phiên bản mới của chương trình. · The database is newer than the program (it has step ${file}). Run the newer program.`,
  'migration-out-of-order': ({ file, applied }) =>
    `Bước ${file} đứng trước bước ${applied} đã chạy. Hãy đánh số lại. · ${file} stands before ${applied}, which is already applied. Give it a new number.`,
  'migration-name': ({ file }) =>
    `Tên tệp ${file} không đúng dạng 0001_ten_goi.sql hoặc trùng số. · ${file} is not named 0001_name.sql, or its number is taken.`,
  'migration-failed': ({ file, reason }) => `Bước ${file} không chạy được: ${reason} · ${file} failed: ${reason}`,
} satisfies Record<string, (fields: Record<string, string>) => string>

export type RefusalCode = keyof typeof sentences

export class DatabaseRefused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, fields: Record<string, string> = {}, cause?: unknown) {
    super(sentences[code](fields), cause === undefined ? undefined : { cause })
    this.name = 'DatabaseRefused'
    this.code = code
  }
}
