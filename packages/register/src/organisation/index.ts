export * from './agency.ts'
export * from './template.ts'
export type { RepeatedAgency, RepeatedForm, TemplateAgency } from './template-agency.ts'
