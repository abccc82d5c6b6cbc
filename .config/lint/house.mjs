import {mayImport, placeOf} from './layers.mjs';

const isTypeOnly = (node) =>
  (node.importKind ?? node.exportKind) === 'type' ||
  (node.type === 'ImportDeclaration' &&
    node.specifiers.length > 0 &&
    node.specifiers.every((s) => s.importKind === 'type'));

const layers = {
  meta: {type: 'problem', schema: [], messages: {layer: '{{place}} may not import {{source}} ({{kind}}).'}},
  create(context) {
    const place = placeOf(context.filename);
    const check = (node, source, kind) => {
      if (!place || typeof source !== 'string' || mayImport(place, source, kind)) return;
      context.report({node, messageId: 'layer', data: {place, source, kind}});
    };
    const plain = (node) => check(node, node.source?.value ?? undefined, isTypeOnly(node) ? 'type' : 'plain');
    return {
      ImportDeclaration: plain,
      ExportNamedDeclaration: plain,
      ExportAllDeclaration: plain,
      ImportExpression: (node) => check(node, node.source.value, 'lazy'),
      TSImportType: (node) => check(node, node.source?.value, 'type'),
    };
  },
};

const banned = [
  [
    /\sstyle\s*=/i,
    'A style attribute is refused by a strict Content-Security-Policy (also styleMap, on its first render).',
  ],
  [/<\s*(style|script|iframe|object|embed|base|link)\b/i, 'No such element in a template.'],
  [/\s\.?(innerHTML|outerHTML|srcdoc)\s*=/i, 'Markup from a value is how stored script gets in.'],
  [/\son[a-z]+\s*=/i, 'Listen with @event; an inline handler is refused by a strict Content-Security-Policy.'],
];

const templates = {
  meta: {type: 'problem', schema: []},
  create: (context) => ({
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'(node) {
      const text = node.quasi.quasis.map((quasi) => quasi.value.raw).join('"…"');
      for (const [pattern, message] of banned) if (pattern.test(text)) context.report({node, message});
    },
  }),
};

const escapes =
  /\b(eslint|oxlint|prettier|knip|stylelint)-(disable|ignore)|@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX)\b/;

const noEscapes = {
  meta: {type: 'problem', schema: []},
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (escapes.test(comment.value))
          context.report({loc: comment.loc, message: 'Mend it; do not switch the check off or put it off.'});
      }
    },
  }),
};

/** The rules of this house that no package has. */
export const house = {rules: {layers, templates, 'no-escapes': noEscapes}};
