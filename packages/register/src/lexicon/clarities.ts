/** "6 rõ": what a charge must say. Source: conclusions and dispatches of the Government since 2023 that ask for "rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền". */
export const clarityIds = ['lead', 'task', 'deadline', 'accountability', 'deliverable', 'authority'] as const
export type ClarityId = (typeof clarityIds)[number]

export interface ClarityLabel {
  vi: string
  en: string
  /** The question a reviewer is asked. */
  question: { vi: string; en: string }
}

export const clarities: Readonly<Record<ClarityId, ClarityLabel>> = {
  lead: { vi: 'Rõ người', en: 'Who', question: { vi: 'Ai chủ trì?', en: 'Who leads?' } },
  task: { vi: 'Rõ việc', en: 'What', question: { vi: 'Làm việc gì?', en: 'What is to be done?' } },
  deadline: { vi: 'Rõ thời gian', en: 'By when', question: { vi: 'Xong khi nào?', en: 'By when?' } },
  accountability: { vi: 'Rõ trách nhiệm', en: 'Accountable', question: { vi: 'Ai chịu trách nhiệm?', en: 'Who answers for it?' } },
  deliverable: { vi: 'Rõ sản phẩm', en: 'Deliverable', question: { vi: 'Sản phẩm là gì?', en: 'What is handed in?' } },
  authority: { vi: 'Rõ thẩm quyền', en: 'Authority', question: { vi: 'Thuộc thẩm quyền của ai?', en: 'Within whose power?' } },
}
