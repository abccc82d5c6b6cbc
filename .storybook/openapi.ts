import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {Plugin} from 'vite';

const id = 'virtual:kith-openapi';
const print = `import {openApiDocument} from './src/server/contract/openapi.ts';
process.stdout.write(JSON.stringify(openApiDocument()));`;

// Made from the routes as they are now. They are the server's, so that they run where a server runs: not in the page.
const document = async (): Promise<string> => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', print];
  return (await promisify(execFile)(process.execPath, args, {maxBuffer: 16 * 1024 * 1024})).stdout;
};

/** The contract, an OpenAPI document, as the module `virtual:kith-openapi`. */
export const openapi: Plugin = {
  name: 'storybook-kith-openapi',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: async (source) => (source === `\0${id}` ? `export default ${await document()}` : undefined),
};
