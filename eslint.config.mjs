import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import arrows from './tools/arrows.mjs';
import valueImports from './tools/value-imports.mjs';

const tests = ['**/*.spec.ts', '**/*.spec.tsx', 'apps/*/test/**', 'apps/web-e2e/**', 'libs/domain/proof/**'];

const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in platform/config only.',
};
const time = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes from the Clock of platform/clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes from the Clock of platform/clock.',
  },
];
const sqlWords =
  '/^\\s*(select\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s|with\\s+\\w+\\s+as\\s)/i';
const sql = ['Literal[value=', 'TemplateElement[value.raw='].map((literal) => ({
  selector: `${literal}${sqlWords}]`,
  message: 'SQL lives in *.repository.ts and in migrations.',
}));
const status = {
  selector: 'CallExpression[callee.property.name=/^(status|code)$/] > Literal[raw=/^[1-5]\\d\\d$/]',
  message: 'HTTP status numbers live in platform/problems.',
};

export default tseslint.config(
  { ignores: ['**/node_modules', 'dist', '.nx', '.data', 'coverage', 'test-results', 'playwright-report'] },
  eslint.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // With both decorator options, consistent-type-imports leaves alone what Nest and class-validator need as values.
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
      },
    },
    plugins: { tendesh: { rules: { arrows, 'value-imports': valueImports } } },
    rules: {
      'tendesh/arrows': 'error',
      'tendesh/value-imports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // An index signature read by its name would hide a misspelling.
      '@typescript-eslint/dot-notation': 'off',
      // The classes of libs/contracts describe what crosses the wire: plain objects take their shape on purpose.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['apps/api/src/**'],
    rules: { 'no-restricted-syntax': ['error', environment, ...time, ...sql, status] },
  },
  {
    files: ['apps/api/src/**/*.repository.ts'],
    rules: { 'no-restricted-syntax': ['error', environment, ...time, status] },
  },
  {
    files: ['apps/api/src/platform/database/**'],
    rules: { 'no-restricted-syntax': ['error', environment, ...time, status] },
  },
  {
    files: ['apps/api/src/platform/config/**'],
    rules: { 'no-restricted-syntax': ['error', ...time, ...sql, status] },
  },
  {
    files: ['apps/api/src/platform/clock/**'],
    rules: { 'no-restricted-syntax': ['error', environment, ...sql, status] },
  },
  {
    files: ['apps/api/src/platform/problems/**'],
    rules: { 'no-restricted-syntax': ['error', environment, ...time, ...sql] },
  },
  { files: ['libs/{domain,contracts}/**'], rules: { 'no-restricted-syntax': ['error', environment, ...time] } },
  {
    files: ['apps/web/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
