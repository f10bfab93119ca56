// The arrows of ARCHITECTURE.md as one ESLint rule: who may import whom.
import { dirname, isAbsolute, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** In the order of the programme manual: a feature of the API imports only those before it. */
export const features = [
  'staff',
  'programmes',
  'returnees',
  'cases',
  'applications',
  'contributions',
  'assessments',
  'committees',
  'awards',
  'procurement',
  'monitoring',
  'appeals',
  'closures',
  'complaints',
  'letters',
  'notices',
  'work',
  'reports',
  'audit',
];

/** What each library may import besides itself. */
const libraries = {
  domain: { libraries: [], packages: [] },
  contracts: { libraries: ['domain'], packages: ['class-validator', 'class-transformer'] },
  testing: { libraries: ['domain', 'contracts'], packages: ['fast-check', 'node:crypto', 'node:zlib'] },
};

/** The synthetic world is for tests, demo data and benchmarks. */
const usersOfTesting =
  /(\.spec\.tsx?$|^apps\/[^/]+\/test\/|^apps\/web-e2e\/|^apps\/api\/src\/(demo\/|load\/|bench\/|seed-demo\.ts|load-synthetic\.ts|bench-lists\.ts|bench-race\.ts))/;

/** A test, and what only the tests of a library use. */
const isTest = /\.spec\.|^libs\/[^/]+\/proof\//;

/** Why the file `from` may not import `to` (a path from the root, or the name of a package); undefined if it may. */
export function whyNot(from, to) {
  return librariesWhyNot(from, to) ?? applicationsWhyNot(from, to) ?? apiWhyNot(from, to) ?? webWhyNot(from, to);
}

function librariesWhyNot(from, to) {
  const target = part(to, /^libs\/([^/]+)\//);
  const library = part(from, /^libs\/([^/]+)\//);
  if (!library)
    return target === 'testing' && !usersOfTesting.test(from) && from.startsWith('apps/')
      ? 'libs/testing serves tests, demo data and benchmarks only.'
      : undefined;
  if (target === library || isTest.test(from)) return undefined;
  const allowed = libraries[library];
  if (allowed.libraries.includes(target) || allowed.packages.includes(to)) return undefined;
  return `libs/${library} imports ${['itself', ...allowed.libraries, ...allowed.packages].join(', ')} and nothing else.`;
}

function applicationsWhyNot(from, to) {
  const [one, other] = [part(from, /^apps\/([^/]+)\//), part(to, /^apps\/([^/]+)\//)];
  return one && other && one !== other ? `apps/${one} and apps/${other} never meet: share through libs.` : undefined;
}

function apiWhyNot(from, to) {
  const [one, other] = [part(from, /^apps\/api\/src\/([^/]+)\//), part(to, /^apps\/api\/src\/([^/]+)\//)];
  if (!features.includes(other)) return undefined;
  if (one === 'platform') return 'platform knows no feature.';
  if (features.indexOf(one) >= 0 && features.indexOf(one) < features.indexOf(other))
    return `${one} comes before ${other}: let ${other} read ${one}, or move the rule into libs/domain.`;
  return undefined;
}

function webWhyNot(from, to) {
  const [one, other] = [part(from, /^apps\/web\/src\/([^/]+)\//), part(to, /^apps\/web\/src\/([^/]+)\//)];
  if (!one || !other || from.includes('.spec.')) return undefined;
  if (['ui', 'http', 'i18n'].includes(one) && ['features', 'app'].includes(other)) return `${one} knows no feature.`;
  if (one === 'features' && other === 'app') return 'app composes the features, not the other way round.';
  const [mine, theirs] = [
    part(from, /^apps\/web\/src\/features\/([^/]+)\//),
    part(to, /^apps\/web\/src\/features\/([^/]+)\//),
  ];
  if (mine && theirs && mine !== theirs)
    return 'Features do not import each other: compose them in app, or move what they share.';
  return undefined;
}

function part(path, pattern) {
  return pattern.exec(path)?.[1];
}

function targetOf(file, specifier) {
  const alias = /^@tendesh\/(.*)$/.exec(specifier)?.[1];
  if (alias) return `libs/${alias}`;
  return specifier.startsWith('.') ? relative(root, join(dirname(file), specifier)) : specifier;
}

export default {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = isAbsolute(context.filename) ? context.filename : join(context.cwd, context.filename);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = whyNot(relative(root, file), targetOf(file, source.value));
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
    };
  },
};
