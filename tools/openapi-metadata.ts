/** What the OpenAPI document needs to know of types: read from controllers and contracts while the API is built. */
import { join, relative } from 'node:path';

import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

/** The classes that cross the wire, and the two of the domain that they carry. */
const contract = /^libs\/(contracts\/.*|domain\/problems\/violation|domain\/programmes\/rule-set)\.ts$/;
const controller = /^apps\/api\/src\/.*\.controller\.ts$/;

/** The text of a module whose default export is what SwaggerModule.loadPluginMetadata takes. */
export function openApiMetadata(): string {
  const program = programOfApi();
  const sources = program.getSourceFiles().map((file) => ({ file, path: relative(root, file.fileName) }));
  const contracts = sources.filter(({ path }) => contract.test(path));
  const visitor = new ReadonlyVisitor({
    pathToSource: root,
    introspectComments: true,
    classValidatorShim: true,
    dtoFileNameSuffix: contracts.map(({ path }) => `/${path}`),
  });
  const controllers = sources.filter(({ path }) => controller.test(path));
  for (const { file } of [...contracts, ...controllers]) visitor.visit(program, file);
  return moduleText(visitor);
}

function programOfApi(): ts.Program {
  const config = ts.readConfigFile(join(root, 'apps/api/tsconfig.json'), (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(root, 'apps/api'));
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  // The visitor does not know readonly arrays. On the wire they are arrays.
  host.readFile = (file) => {
    const text = read(file);
    return contract.test(relative(root, file)) ? text?.replaceAll(/: readonly (?=[\w.]+\[\])/g, ': ') : text;
  };
  return ts.createProgram({ rootNames: fileNames, options, host });
}

function moduleText(visitor: ReadonlyVisitor): string {
  const { models, controllers } = visitor.collect();
  const imports = Object.entries(visitor.typeImports).map(([path, load]) => `${JSON.stringify(path)}: ${load}`);
  const text = `export default async () => {
  const t = { ${imports.join(',\n')} };
  return { ${JSON.stringify(visitor.key)}: { models: ${print(models)}, controllers: ${print(controllers)} } };
};\n`;
  return text
    .replace(/"@tendesh\/([^"]+)"/g, (_, path: string) => source(`libs/${path}`))
    .replace(/"\.\/((?:libs|apps)\/[^"]+)\.js"/g, (_, path: string) => source(path));
}

function source(path: string): string {
  return JSON.stringify(join(root, `${path}.ts`));
}

/** What the visitor collects is plain arrays and objects with nodes of TypeScript as their leaves. */
function print(collected: unknown): string {
  if (Array.isArray(collected)) return `[${collected.map(print).join(',\n')}]`;
  if (isNode(collected)) return ts.createPrinter().printNode(ts.EmitHint.Unspecified, collected, nowhere);
  const entries = Object.entries(collected as Record<string, unknown>);
  return `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${print(value)}`).join(',\n')} }`;
}

const nowhere = ts.createSourceFile('metadata.ts', '', ts.ScriptTarget.Latest);

function isNode(value: unknown): value is ts.Node {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
