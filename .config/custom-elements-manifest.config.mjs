import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';

const isOpen = ({privacy, name, static: isStatic}) =>
  !isStatic && !['private', 'protected'].includes(privacy) && !/^[_#]/.test(name) && !hidden.has(name);
// The analyzer forgets `@internal`: the widgets' sources are asked.
const hidden = new Set();
const tagOf = ({declarations = []}) => declarations.find(({tagName}) => tagName)?.tagName;
const isEvent = ({name}) => /^Kith\w+Event$/.test(name);

/** Collects the names of members marked `@internal`. */
const internals = {
  name: 'kith-internals',
  analyzePhase({ts, node}) {
    if (
      node.name &&
      ts.isClassElement(node) &&
      ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal')
    ) {
      hidden.add(node.name.getText());
    }
  },
};

/** Private members would otherwise be controls in Storybook and promises in the published manifest. */
const open = {
  name: 'kith-open-members',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of customElementsManifest.modules.flatMap(({declarations = []}) => declarations)) {
      declaration.members = declaration.members?.filter(isOpen);
      declaration.attributes = declaration.attributes?.filter(({fieldName}) => !hidden.has(fieldName));
      declaration.events = declaration.events?.filter(({name}) => name);
    }
  },
};

/** The manifest names what is published: elements, under the module that defines their tag, and events. */
const published = {
  name: 'kith-published-modules',
  packageLinkPhase({customElementsManifest}) {
    const modules = customElementsManifest.modules.filter(
      (module) => tagOf(module) ?? module.declarations?.some(isEvent),
    );
    for (const module of modules) module.path = tagOf(module) ? `dist/define/${tagOf(module)}.js` : 'dist/index.js';
    customElementsManifest.modules = modules;
  },
};

export default {
  globs: ['src/widgets/**/*.ts', 'src/controllers/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    internals,
    open,
    published,
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      globalTypePath: './types/index.js',
      stronglyTypedEvents: false,
    }),
  ],
};
