// One configuration, four projects: rules and contracts need nothing, the API needs PostgreSQL, the web needs a DOM.
const aliases = {
  '^@tendesh/(domain|contracts|testing)/(.*)$': '<rootDir>/libs/$1/$2',
};

// ES modules that Jest must turn into CommonJS, because it cannot require() them.
const esModules = [
  '@nestjs',
  'uuid',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
];

const swc = (jsx) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: jsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

const project = (displayName, roots, extra = {}) => ({
  displayName,
  roots: roots.map((root) => `<rootDir>/${root}`),
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  moduleNameMapper: aliases,
  transform: { '\\.tsx$': swc(true), '\\.[mc]?[jt]s$': swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  ...extra,
});

export default {
  // A shared machine may be slow; a test that hangs still ends.
  testTimeout: 60_000,
  projects: [
    project('domain', ['libs/domain', 'libs/contracts', 'libs/testing']),
    project('api', ['apps/api'], {
      globalSetup: '<rootDir>/apps/api/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/apps/api/test/support/global-teardown.ts',
    }),
    project('web', ['apps/web'], {
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/apps/web/test/setup.ts'],
      moduleNameMapper: { ...aliases, '\\.(css|svg|png)$': '<rootDir>/apps/web/test/file-stub.ts' },
    }),
  ],
};
