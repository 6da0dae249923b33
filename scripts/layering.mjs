/**
 * The layering gate. Fails when a rule is broken, when fewer modules were cruised than src holds (a parser that
 * understood nothing would otherwise pass), and when a planted forbidden import is not caught.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.cjs';

const { forbidden, options } = config;

/** One forbidden import a file: each must be reported by the rule its folder is named for. */
const PROOFS = 'test/layering/violations';

async function run(paths, extra = {}) {
  const { output } = await cruise(paths, {
    ...options,
    ...extra,
    tsConfig: undefined,
    validate: true,
    ruleSet: { forbidden },
    outputType: 'json',
  });
  return JSON.parse(output);
}

function describe(violation) {
  return `  ${violation.rule.name}: ${violation.from} -> ${violation.to}`;
}

const sources = (await readdir('src', { recursive: true })).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('tab/'),
);
const result = await run(['src']);
const cruised = result.modules.filter((module) => module.source.startsWith('src/')).length;
const faults = result.summary.violations.map(describe);
if (cruised < sources.length) faults.push(`  only ${cruised} of ${sources.length} modules were cruised`);

const proofs = await readdir(PROOFS);
for (const rule of proofs) {
  const base = join(process.cwd(), PROOFS, rule);
  const planted = await run(['src'], { baseDir: base });
  const caught = planted.summary.violations.some((violation) => violation.rule.name === rule);
  if (!caught) faults.push(`  the planted import for ${rule} was not caught`);
}

if (faults.length > 0) {
  console.error(`Layering is broken:\n${faults.join('\n')}`);
  process.exit(1);
}
console.log(
  `layering: ${cruised} modules, ${forbidden.length} rules, ${proofs.length} proofs that they bite`,
);
