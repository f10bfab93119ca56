// An ESLint rule. Nest injects and validates by the classes that it finds in the compiled decorators; one imported with
// `import type` is gone by then, and the provider is undefined or the request unchecked, without a word.

const validated = ['Body', 'Query', 'Param'];

export default {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const typesOnly = new Set();
    const check = (parameter) => {
      const annotated = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
      const name = annotated.typeAnnotation?.typeAnnotation.typeName?.name;
      if (!typesOnly.has(name)) return;
      context.report({ node: parameter, message: `Import ${name} as a value: Nest needs the class at run time.` });
    };
    return {
      ImportDeclaration({ importKind, specifiers }) {
        for (const each of specifiers)
          if (importKind === 'type' || each.importKind === 'type') typesOnly.add(each.local.name);
      },
      MethodDefinition({ kind, parent, value }) {
        const isDecorated = parent.parent.decorators?.length > 0;
        if (kind === 'constructor' && isDecorated) {
          // With a token of its own, as in @Inject(CONFIG), a parameter needs no class.
          value.params.filter((parameter) => (parameter.decorators ?? []).length === 0).forEach(check);
        }
        value.params.filter((parameter) => (parameter.decorators ?? []).some(isValidated)).forEach(check);
      },
    };
  },
};

function isValidated({ expression }) {
  return validated.includes(expression.callee?.name);
}
