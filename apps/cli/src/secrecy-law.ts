/**
 * Why a document with a state-secret mark is not read on this machine. Dated data: the rule in force from 01/3/2026.
 * Source: Luật Bảo vệ bí mật nhà nước số 117/2025/QH15 of 10/12/2025, Điều 5 khoản 2 (no drafting or keeping of state secrets
 * on a computer that is connected to a network); it replaces Luật số 29/2018/QH14, Điều 5 khoản 5.
 */
export const secrecyLaw = { number: '117/2025/QH15', article: 5, clause: 2, validFrom: '2026-03-01' } as const
