/**
 * Who may import whom (type imports included). Tests may reach across layers; cycles are forbidden to all.
 * Paths are as resolved: a package shows as node_modules/<name>/….
 */
const TESTS = '^test/|[.]spec[.]tsx?$';
const PRISMA = '^node_modules/(@prisma/|prisma/|pglite-prisma-adapter/)|^@prisma/|^src/adapters/prisma/generated/';

/** A rule on one layer: whatever is not named in `allowed` (path patterns) is forbidden. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only('domain-imports-nothing', '^src/domain/', ['^src/domain/'], 'Types and pure rules stand on nothing.'),
    only('ports-import-domain', '^src/ports/', ['^src/(ports|domain)/'], 'A port speaks in the words of the domain.'),
    only(
      'kit-imports-domain-and-readers',
      '^scrapers/kit/',
      ['^scrapers/kit/', '^src/domain/', '^node_modules/(cheerio|iconv-lite|domhandler|saxes)/'],
      'The kit reads pages; it neither fetches nor stores.',
    ),
    {
      name: 'kit-takes-only-types-from-domhandler',
      comment: 'domhandler holds the types of the nodes cheerio gives; its functions are not ours to call.',
      severity: 'error',
      from: { path: '^scrapers/kit/', pathNot: TESTS },
      to: { path: '^node_modules/domhandler/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'scraper-imports-kit',
      '^scrapers/([a-z]{2})/([^/]+)/',
      ['^scrapers/kit/', '^scrapers/$1/'],
      'A registry knows the kit and the folder of its own country, nothing else.',
    ),
    only('scraper-list-imports-scrapers', '^scrapers/index[.]ts$', ['^scrapers/'], 'One line per registry.'),
    only(
      'pipeline-imports-ports-domain-kit',
      '^src/pipeline/',
      [
        '^src/(pipeline|ports|domain)/',
        '^scrapers/kit/',
        '^(node:)?crypto$',
        '^node_modules/(snowball-stemmers|zod|csv-parse|cheerio)/',
      ],
      'Steps are pure or work through ports. node:crypto hashes, snowball-stemmers folds word endings, zod and csv-parse check rows, cheerio reads archived pages; all are functions.',
    ),
    {
      name: 'step-never-imports-step',
      comment: 'Steps hand data on; the order of the flow is decided in src/app.',
      severity: 'error',
      from: { path: '^src/pipeline/([^/.]+)', pathNot: TESTS },
      to: { path: '^src/pipeline/', pathNot: '^src/pipeline/$1(/|[.]ts$)' },
    },
    {
      name: 'adapters-import-ports-domain-own-library',
      comment: 'An adapter knows its technology and the port it serves, not the other adapters.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/', pathNot: TESTS },
      to: { path: '^(src|scrapers|prisma|test)/', pathNot: ['^src/adapters/$1/', '^src/(ports|domain)/'] },
    },
    {
      name: 'only-adapters-prisma-knows-prisma',
      comment: 'Ask through src/ports/ledger.ts or library.ts; add there what is missing.',
      severity: 'error',
      from: { pathNot: ['^src/adapters/prisma/', TESTS] },
      to: { path: PRISMA },
    },
    {
      name: 'http-never-imports-adapters',
      comment: 'Pages and routes get what they need injected by src/app.',
      severity: 'error',
      from: { path: '^src/http/', pathNot: TESTS },
      to: { path: '^(src|scrapers|prisma|test)/', pathNot: '^src/(http|pipeline|ports|domain)/' },
    },
    {
      name: 'nothing-imports-app',
      comment: 'src/app puts the parts together; main.ts starts it.',
      severity: 'error',
      from: { pathNot: ['^src/(app/|main[.]ts$)', TESTS] },
      to: { path: '^src/(app/|main[.]ts$)' },
    },
    {
      name: 'program-never-imports-tests',
      severity: 'error',
      from: { path: '^(src|scrapers|prisma)/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'ships-without-dev-dependencies',
      comment: 'The image carries production dependencies only: move the package to dependencies.',
      severity: 'error',
      from: { path: '^(src|scrapers)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every-import-is-found',
      comment: 'What cannot be found cannot be judged.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['^node_modules/', '^src/adapters/prisma/generated/'] },
    exclude: { path: '^(dist|data|coverage)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'require', 'default'],
    },
    detectProcessBuiltinModuleCalls: true,
  },
};
