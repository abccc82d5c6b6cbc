import type {Plugin} from 'vite';

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never) => unknown>>[1];

const isRuntime = (fileName: string): boolean => fileName.includes('rolldown-runtime');

const importsOf = (fileName: string, bundle: Bundle): string[] => {
  const piece = bundle[fileName];
  return piece?.type === 'chunk' ? piece.imports.filter((each) => !isRuntime(each)) : [];
};

const asked = /import\(["'`]\.\/([^"'`]+)["'`]\)(\.then\(\w+=>\w+\.\w+\))?/g;

/**
 * Lets the script tag ask for a piece together with those that it will ask for: one way to the server and back less.
 * The script tag must need nothing of what it imports.
 */
export const ahead = (name: string): Plugin => ({
  name: 'kith-ahead',
  generateBundle(_, bundle) {
    for (const piece of Object.values(bundle)) {
      if (piece.type !== 'chunk' || !piece.isEntry) continue;
      piece.code = piece.code.replace(asked, (whole, fileName: string) => {
        if (!fileName.endsWith(`/${name}.js`)) return whole;
        const all = [fileName, ...importsOf(fileName, bundle)].map((each) => `import("./${each}")`);
        return `Promise.all([${all.join()}])`;
      });
    }
  },
});
