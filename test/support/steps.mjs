import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths below `folder` that end with `ending`, sorted. */
export const filesBelow = (folder, ending) =>
  readdirSync(join(root, folder), {recursive: true})
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(ending))
    .sort();

/** Runs a command in the project's folder, shows its output and answers `{code, output}`. */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {cwd: root, env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    const show = (stream) => (chunk) => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', show(process.stdout));
    child.stderr.setEncoding('utf8').on('data', show(process.stderr));
    child.on('error', (error) => resolve({code: 1, output: String(error)}));
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });

const lastNumber = (output, pattern) => {
  const found = [...output.matchAll(pattern)].at(-1);
  return found && Number(found[1]);
};

/** What a part of the suite says of itself: `N passed, N failed`, or the summary of `node --test`. */
export function countIn(coloured) {
  const output = stripVTControlCharacters(coloured);
  const own = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (own) return {passed: Number(own[1]), failed: Number(own[2])};
  const passed = lastNumber(output, /^ℹ pass (\d+)$/gm);
  if (passed === undefined) return undefined;
  const failed = lastNumber(output, /^ℹ fail (\d+)$/gm) + lastNumber(output, /^ℹ cancelled (\d+)$/gm);
  return {passed, failed};
}

/** What a part of the suite names as failed, each once: `✖ name`, after `test at FILE` where `node --test` tells the place. */
export function failuresIn(coloured) {
  const lines = stripVTControlCharacters(coloured).split('\n');
  const named = lines.flatMap((line, index) => {
    const name = /^✖ (?!failing tests:$)(.+?)(?: \([\d.]+ms\))?$/.exec(line)?.[1];
    if (name === undefined) return [];
    const place = /^test at (.+)$/.exec(lines[index - 1] ?? '')?.[1];
    return [place ? `${place} ${name}` : name];
  });
  return [...new Set(named)];
}

/** A failed command is at least one failure, and so is a suite in which nothing ran. */
export function resultOf(kind, {code, output}) {
  if (kind === 'check') return {passed: code ? 0 : 1, failed: code ? 1 : 0};
  const count = countIn(output) ?? {passed: 0, failed: 0};
  const silent = count.failed === 0 && (code !== 0 || count.passed === 0);
  return {passed: count.passed, failed: count.failed + (silent ? 1 : 0)};
}

/**
 * Runs steps of `[name, kind, command, args, env?]` one after the other, all of them whatever happens, where kind is `check`
 * (counts one) or `suite` (counts its tests). Ends with the names of what failed, `N passed, N failed` and the exit code that belongs to it.
 */
export async function runSteps(steps) {
  const results = [];
  for (const [name, kind, command, args, env] of steps) {
    console.log(`\n■ ${name}`);
    const started = performance.now();
    const ran = await run(command, args, {NO_COLOR: '1', ...env});
    const result = resultOf(kind, ran);
    const failures = result.failed ? failuresIn(ran.output) : [];
    results.push({name, ...result, failures, seconds: Math.round((performance.now() - started) / 1000)});
  }
  const failures = results.flatMap(({name, failures: each}) => each.map((failure) => `  ✖ ${name}: ${failure}`));
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
  console.log(
    `\n${results.map((r) => `${r.failed ? '✖' : '✔'} ${r.name}: ${r.passed} passed, ${r.failed} failed (${r.seconds} s)`).join('\n')}`,
  );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') || !sum('passed') ? 1 : 0;
}
