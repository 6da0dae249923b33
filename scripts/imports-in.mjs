/** Which modules a TypeScript file names, read from the whole syntax tree. */
import { parseFile } from '@swc/core';

/** Stands for `import(expression)`, whose target no tool can know. */
export const COMPUTED = 'a computed module';

function importNamedBy(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return node.source.value;
    case 'ExportNamedDeclaration':
      return node.source?.value;
    case 'TsImportType':
      return node.argument.value;
    case 'TsExternalModuleReference':
      return node.expression.value;
    case 'CallExpression':
      if (node.callee.type !== 'Import') return undefined;
      return node.arguments[0].expression.type === 'StringLiteral'
        ? node.arguments[0].expression.value
        : COMPUTED;
    default:
      return undefined;
  }
}

function* nodesOf(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.type === 'string') yield value;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

/** The specifiers that `file` imports in any form, types and inline `import('…')` types included; `node:` left out. */
export async function importsIn(file) {
  const tree = await parseFile(file, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' });
  return [...nodesOf(tree)]
    .map(importNamedBy)
    .filter((name) => name !== undefined)
    .map((name) => name.replace(/^node:/, ''));
}
