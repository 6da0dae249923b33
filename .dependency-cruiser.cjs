/**
 * Imports run one way (docs/adr/0006): kernel <- domain <- views, use-cases <- cards, text <- teams, api.
 * Paths are anchored; type imports count (tsPreCompilationDeps); cycles are forbidden; there are no exceptions.
 */
const CAPABILITY = '(board|calendar|meeting|circulation|recusal|poll|minutes|record|conversation)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel imports only itself, date-fns, canonical JSON and node:crypto.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: '^src/kernel/|^(node_modules/)?(date-fns|@date-fns/tz|canonicalize)(/|$)|^(node:)?crypto$',
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ imports its own folder, the kernel, date-fns and @date-fns/tz alone.',
      severity: 'error',
      from: { path: `^src/${CAPABILITY}/domain/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/$1/domain/|^src/kernel/|^(node_modules/)?(date-fns|@date-fns/tz)(/|$)' },
    },
    {
      name: 'capability-through-its-door',
      comment: 'A capability uses another only through its index.ts.',
      severity: 'error',
      from: { path: `^src/${CAPABILITY}/` },
      to: { path: `^src/${CAPABILITY}/`, pathNot: `^src/$1/|^src/${CAPABILITY}/index\\.ts$` },
    },
    {
      name: 'rooms-outside-use-doors',
      comment:
        'The technical rooms, the command line and main reach a capability through index.ts or teams.ts.',
      severity: 'error',
      from: { path: '^src/(main\\.ts|cli/|web/|teams/)' },
      to: { path: `^src/${CAPABILITY}/`, pathNot: `^src/${CAPABILITY}/(index|teams)\\.ts$` },
    },
    {
      name: 'store-knows-no-capability',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^src/', pathNot: '^src/(store|kernel)/' },
    },
    {
      name: 'teams-knows-no-capability',
      severity: 'error',
      from: { path: '^src/teams/' },
      to: { path: '^src/', pathNot: '^src/(teams|store|kernel)/' },
    },
    {
      name: 'documents-know-only-the-kernel',
      comment: 'documents/ reads and writes formats; record/ gives them meaning.',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '^src/', pathNot: '^src/(documents|kernel)/' },
    },
    {
      name: 'engines-behind-the-port',
      comment: 'Nobody but the composition roots and the tests names an engine.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts|cli/|store/open\\.ts|store/(mongo|lmdb)/)' },
      to: { path: '^src/store/(mongo|lmdb)/' },
    },
    {
      name: 'views-before-cards',
      comment: 'views and use-cases know nothing of cards, text, teams or the web.',
      severity: 'error',
      from: { path: `^src/${CAPABILITY}/(views|use-cases)(\\.ts|/)`, pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${CAPABILITY}/(cards|text|teams)(\\.ts|/)|teams/|web/|cli/)` },
    },
    {
      name: 'cards-before-teams',
      severity: 'error',
      from: { path: `^src/${CAPABILITY}/(cards|text)(\\.ts|/)`, pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${CAPABILITY}/teams\\.ts|web/|cli/|store/)` },
    },
    {
      name: 'botbuilder-in-teams-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/teams/' },
      to: { path: '^(node_modules/)?(botbuilder|botframework-[a-z]+|botbuilder-[a-z-]+)(/|$)' },
    },
    {
      name: 'mongodb-in-its-engine-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/mongo/' },
      to: { path: '^(node_modules/)?(mongodb|bson)(/|$)' },
    },
    {
      name: 'lmdb-in-its-engine-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/lmdb/' },
      to: { path: '^(node_modules/)?(lmdb|msgpackr)(/|$)' },
    },
    {
      name: 'calendars-written-in-documents-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/documents/' },
      to: { path: '^(node_modules/)?ical-generator(/|$)' },
    },
    {
      name: 'letters-sent-in-mail-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/mail/' },
      to: { path: '^(node_modules/)?nodemailer(/|$)' },
    },
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^test/|\\.test\\.ts$' },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|src/tab)/' },
  },
};
