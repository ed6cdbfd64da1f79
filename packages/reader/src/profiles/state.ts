import type { LayoutRules } from './layout-rules.ts'

/** Layout of State papers: Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Điều 8 khoản 2 (parts) and Phụ lục I, mục II (forms); './.' as in the samples of Phụ lục III. */
export const stateLayouts: readonly LayoutRules[] = [
  {
    id: 'state-30',
    family: 'state',
    validFrom: '2020-03-05',
    validTo: null,
    sources: ['Nghị định 30/2020/NĐ-CP ngày 05/3/2020'],
    components: {
      motto: '30/2020/NĐ-CP, Điều 8.2.a và Phụ lục I, mục II.1', issuer: '30/2020/NĐ-CP, Điều 8.2.b và Phụ lục I, mục II.2', number: '30/2020/NĐ-CP, Điều 8.2.c và Phụ lục I, mục II.3', placeDate: '30/2020/NĐ-CP, Điều 8.2.d và Phụ lục I, mục II.4',
      title: '30/2020/NĐ-CP, Điều 8.2.đ và Phụ lục I, mục II.5', content: '30/2020/NĐ-CP, Điều 8.2.e và Phụ lục I, mục II.6', signature: '30/2020/NĐ-CP, Điều 8.2.g và Phụ lục I, mục II.7', seal: '30/2020/NĐ-CP, Điều 8.2.h và Phụ lục I, mục II.8', recipients: '30/2020/NĐ-CP, Điều 8.2.i và Phụ lục I, mục II.9',
    },
    forms: {
      numberWord: { word: 'Số', colon: true, source: '30/2020/NĐ-CP, Phụ lục I, mục II.3' },
      capacity: { right: '.', source: '30/2020/NĐ-CP, Phụ lục I, mục II.7' },
      ending: { right: './.', source: '30/2020/NĐ-CP, Phụ lục III (mẫu trình bày)' },
      citation: { comma: false, source: '30/2020/NĐ-CP, Phụ lục I, mục II.6.b' },
      padding: { source: '30/2020/NĐ-CP, Phụ lục I, mục II.3 và II.4' },
    },
  },
]
