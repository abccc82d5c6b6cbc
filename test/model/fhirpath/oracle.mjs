import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import {register} from 'tsx/esm/api';

register();
const {compile} = await import('../../../src/model/fhirpath/compile.ts');
const {evaluate} = await import('../../../src/model/fhirpath/evaluate.ts');
const {loadMore} = await import('../../../src/model/fhirpath/more.ts');
await loadMore();

const failed = 'an error';
const now = () => new Date();

/** Quantities and moments are written in several ways; numbers may differ in what a double cannot hold. */
const comparable = (value) => {
  if (typeof value === 'number') return Number(value.toPrecision(11)) + 0;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return value;
  const [, number, unit] = /^(-?[\d.]+) '?([^']+)'?$/.exec(value) ?? [];
  if (unit) return {value: Number(number), unit};
  return /T.*(?:Z|[-+]\d\d:\d\d)$/.test(value) ? new Date(value).toISOString() : value;
};

function attempt(evaluation) {
  try {
    return evaluation().map((value) => comparable(value?.toJSON ? value.toJSON() : value));
  } catch {
    return failed;
  }
}

/** What this library finds and what the reference implementation finds: `{own, theirs}`, comparable as they are. */
export function both(expression, resource, environment = {}) {
  const names = {resource, ...environment};
  return {
    own: attempt(() => evaluate(compile(expression), resource, names, {now})),
    theirs: attempt(() => fhirpath.evaluate(resource, expression, names, r4, {preciseMath: true})),
  };
}
