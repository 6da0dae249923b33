/**
 * The layering gate (docs/adr/0006). It fails when
 * - a rule is broken somewhere in src/,
 * - a file of src/ was not cruised (a parser that understood nothing would otherwise pass), or an import in it was
 *   not seen (the cruiser overlooks inline `import('…')` types),
 * - a rule has no planted violation, or a planted violation is not reported by its own rule and by that alone.
 */
import { readdir } from 'node:fs/promises';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.cjs';
import { importsIn } from './imports-in.mjs';

const { forbidden, options } = config;

/** One tree a rule, named for it, with exactly one forbidden import. */
const PROOFS = 'test/layering/violations';

/** A tree whose one import the cruiser overlooks: the gate must say so. */
const OVERLOOKED = 'test/layering/unseen/';

/** Cruises `root/src` under the given rules; the project's own node_modules and package.json count. */
async function cruiseTree(root, rules) {
  const { output } = await cruise([`${root}src`], {
    ...options,
    tsConfig: undefined,
    validate: true,
    ruleSet: { forbidden: rules },
    outputType: 'json',
  });
  return typeof output === 'string' ? JSON.parse(output) : output;
}

/** The same rules, with every path anchored in a planted tree instead of in the project. */
function anchoredIn(root) {
  const moved = (value) => {
    if (typeof value === 'string') return value.replace(/\^(src|test)\//g, `^${root}$1/`);
    if (Array.isArray(value)) return value.map(moved);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]));
  };
  return forbidden.map((rule) => ({ ...rule, from: moved(rule.from), to: moved(rule.to) }));
}

async function filesOf(folder) {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tab/'))
    .map((file) => `${folder}/${file}`);
}

/** The files that were not cruised at all, and the imports in the others that were overlooked. */
async function notSeen(sources, modules) {
  const cruised = new Map(modules.map((module) => [module.source, module.dependencies]));
  const faults = [];
  for (const source of sources) {
    const seen = cruised.get(source)?.map((dependency) => dependency.module);
    if (seen === undefined) faults.push(`${source} was not cruised`);
    else
      faults.push(
        ...(await importsIn(source))
          .filter((name) => !seen.includes(name))
          .map((name) => `${source} imports ${name} in a form that is not checked: use an import statement`),
      );
  }
  return faults;
}

async function faultsOfSource() {
  const { modules, summary } = await cruiseTree('', forbidden);
  const sources = await filesOf('src');
  return {
    count: sources.length,
    faults: [
      ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      ...(await notSeen(sources, modules)),
      ...(sources.length === 0 ? ['src holds no modules'] : []),
    ],
  };
}

async function faultsOfProof(rule) {
  const root = `${PROOFS}/${rule}/`;
  const { modules, summary } = await cruiseTree(root, anchoredIn(root));
  const reported = [...new Set(summary.violations.map((violation) => violation.rule.name))];
  const missed = await notSeen(await filesOf(`${root}src`), modules);
  if (reported.length === 1 && reported[0] === rule) return missed;
  return [...missed, `the import planted for ${rule} was reported by: ${reported.join(', ') || 'no rule'}`];
}

function faultsOfNames(proofs) {
  const rules = forbidden.map((rule) => rule.name);
  return [
    ...rules.filter((rule) => !proofs.includes(rule)).map((rule) => `${rule} has no proof in ${PROOFS}`),
    ...proofs.filter((proof) => !rules.includes(proof)).map((proof) => `${PROOFS}/${proof} names no rule`),
  ];
}

async function faultsOfOverlooked() {
  const { modules } = await cruiseTree(OVERLOOKED, anchoredIn(OVERLOOKED));
  const told = await notSeen(await filesOf(`${OVERLOOKED}src`), modules);
  return told.length === 1 ? [] : [`the overlooked import in ${OVERLOOKED} was not told`];
}

const proofs = (await readdir(PROOFS)).sort();
const source = await faultsOfSource();
const faults = [...source.faults, ...faultsOfNames(proofs), ...(await faultsOfOverlooked())];
for (const rule of proofs) faults.push(...(await faultsOfProof(rule)));

if (faults.length > 0) {
  console.error(`Layering is broken:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}
console.log(
  `layering: ${source.count} modules, ${forbidden.length} rules, ${proofs.length} proofs that they bite`,
);
