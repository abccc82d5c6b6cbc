/* Makes the invented groups of the demo, always the same: `node stories/data/make-groups.mjs` writes groups.json. */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chanceOf} from './making/chance.mjs';
import {groupOf} from './making/group.mjs';
import {plans} from './making/plans.mjs';
import {daily} from './words/daily.mjs';
import {otherTongues} from './words/other-tongues.mjs';
import {seldom} from './words/seldom.mjs';
import {special} from './words/special.mjs';

/** The whole listing as text, one group a line, so that a change can be read in a diff. */
export function listing() {
  const groups = [
    ...plans().map((plan) => groupOf(chanceOf(plan.id), plan)),
    ...daily,
    ...special,
    ...seldom,
    ...otherTongues,
  ];
  const lines = groups.map((group) => JSON.stringify(group));
  return `{"kith":1,"name":"Harbour Community Network","url":"https://harbour.example","groups":[\n${lines.join(',\n')}\n]}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('groups.json', import.meta.url), listing());
}
