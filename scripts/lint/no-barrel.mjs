const isReExport = (statement) =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && !statement.declaration);

/** A barrel hides who depends on whom: `export *`, or a file that only passes names on. */
export const noBarrel = {
  meta: { type: 'problem', docs: { description: 'Import from the file that defines the name.' } },
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({ node, message: 'No `export *`: import from the file that defines it.' });
      },
      Program(node) {
        const passesOnly = node.body.every((s) => s.type === 'ImportDeclaration' || isReExport(s));
        if (passesOnly && node.body.some(isReExport)) {
          context.report({ node, message: 'No barrel files: import from the defining file.' });
        }
      },
    };
  },
};
