import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** An empty folder for a database: `{data, remove}`. */
export const freshFolder = () => {
  const data = mkdtempSync(join(tmpdir(), 'kith-test-'));
  return {data, remove: () => rmSync(data, {recursive: true, force: true})};
};
