import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {filesBelow, root} from './steps.mjs';

/** Text of a file of the project. */
export const textOf = (file) => readFileSync(join(root, file), 'utf8');

export const packageJson = JSON.parse(textOf('package.json'));

/** Modules of `src/define`, `src/i18n/locales` …: names without an ending. */
export const namesIn = (folder) =>
  filesBelow(folder, '.ts')
    .map((file) => file.slice(folder.length + 1, -'.ts'.length))
    .filter((name) => !name.includes('/'));

/** Every tag the package defines. */
export const tags = () => namesIn('src/define');

/** What a module imports: by statement, by call, in types. */
export const importsOf = (code) => ts.preProcessFile(code, true, true).importedFiles.map(({fileName}) => fileName);

/** `lit` for `lit/decorators.js`, `@lit/task` for itself. */
export const packageOf = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
