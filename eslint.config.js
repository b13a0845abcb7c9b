import tseslint from 'typescript-eslint';

/** What would make a reading, a rule or a step depend on anything but its input. */
const IMPURE = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Take the time as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the time as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Take the time as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take chance as an argument.' },
  {
    selector: "ImportDeclaration[source.value='node:crypto'] Identifier[name=/^random/]",
    message: 'Take chance as an argument.',
  },
];

const IMPURE_GLOBALS = [
  { name: 'fetch', message: 'Only the fetcher asks for pages.' },
  { name: 'process', message: 'Settings come from the composition root (src/app).' },
  { name: 'globalThis', message: 'Name what is meant.' },
];

const EMPTY_DEFAULT = {
  selector: "LogicalExpression[operator='??'][right.type='Literal'][right.value='']",
  message: 'Unknown is null, never an empty string: handle it or let it fail.',
};

const EMPTY_TEMPLATE_DEFAULT = {
  selector: "LogicalExpression[operator='??'] > TemplateLiteral.right[expressions.length=0][quasis.0.value.raw='']",
  message: EMPTY_DEFAULT.message,
};

const DECORATOR = { selector: 'Decorator', message: 'domain and pipeline are read and tested without the framework.' };

const EVERYWHERE = [EMPTY_DEFAULT, EMPTY_TEMPLATE_DEFAULT];

const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', 'data/', 'coverage/', 'src/adapters/prisma/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    rules: {
      // `== null` is the one loose comparison: it means null or undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-async-promise-executor': 'error',
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'no-self-compare': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['{src,scrapers,test,prisma/seed}/**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'scrapers/**/*.ts'],
    // Tables that are read as a whole: the concepts, and the weights learned for them.
    ignores: [...TESTS, 'src/pipeline/classify/concepts.ts', 'src/pipeline/classify/weights.ts'],
    rules: { 'max-lines': ['error', { max: 270 }] },
  },
  {
    files: ['scrapers/**/*.ts', 'src/domain/**/*.ts', 'src/pipeline/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...IMPURE],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/pipeline/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...IMPURE, DECORATOR] },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);
