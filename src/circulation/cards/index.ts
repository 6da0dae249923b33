export * from './case.ts';
export * from './forms.ts';
