import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const prefix = '/__as-module/';

const bundled = async (name) => {
  const entry = fileURLToPath(import.meta.resolve(name));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify: false, lib: {entry, formats: ['es'], fileName: 'module'}},
  });
  return [result].flat()[0].output[0].code;
};

/**
 * Serves packages that are no modules as modules, bundled by what also builds the library: the test server hands files
 * to the browser one by one and as they are.
 * @param {...string} names
 */
export const asModule = (...names) => {
  const ready = new Map();
  return {
    name: 'as-module',
    resolveImport: ({source}) => (names.includes(source) ? `${prefix}${source}.js` : undefined),
    serve: async ({path}) => {
      if (!path.startsWith(prefix)) return undefined;
      const name = path.slice(prefix.length, -'.js'.length);
      if (!names.includes(name)) return undefined;
      if (!ready.has(name)) ready.set(name, bundled(name));
      return {body: await ready.get(name), type: 'js'};
    },
  };
};
