export * from './commune-settings.ts'
