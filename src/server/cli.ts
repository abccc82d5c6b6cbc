#!/usr/bin/env node
import {createRequire} from 'node:module';
import {main} from './commands/main.js';
import {terminal} from './commands/terminal.js';

// as far above the built file as above this one
const {version} = createRequire(import.meta.url)('../../package.json') as {version: string};

process.exitCode = await main(process.argv.slice(2), version, terminal());
