export * from './case.ts';
export * from './ended.ts';
export * from './forms.ts';
export * from './result.ts';
export * from './start.ts';
