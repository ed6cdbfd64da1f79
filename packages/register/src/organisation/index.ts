export * from './agency.ts'
export * from './template.ts'
export type { RepeatedAgency, RuleSource, TemplateAgency } from './template-data.ts'
