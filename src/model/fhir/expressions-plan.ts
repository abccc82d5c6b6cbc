import {compile} from '../fhirpath/compile.js';
import type {Expression} from '../fhirpath/compile.js';
import {extensionsOf, partOf} from './extensions.js';
import type {Report} from './report.js';
import {isRaw, listOf, textOf, typedIn} from './resource.js';
import type {Raw} from './resource.js';

/** The expressions of one item, or of the questionnaire itself. */
export interface Plan {
  /** Without an expression: known, but empty, because nobody fetches it. */
  readonly variables: readonly {readonly name: string; readonly expression: Expression | undefined}[];
  readonly calculated: Expression | undefined;
  readonly initial: Expression | undefined;
  readonly enabled: Expression | undefined;
  readonly constraints: readonly {readonly expression: Expression; readonly text: string}[];
  /** The item as FHIR has it. */
  readonly raw: Raw;
}

/** By `linkId`; the questionnaire's own under the empty one. */
export type Plans = ReadonlyMap<string, Plan>;

// What only fills something in beforehand can be missed without harm.
const comforts = new Set(['variable', 'initialExpression']);

function foreign(language: string, feature: string, at: string, report: Report): undefined {
  const name = language || 'a language without a name';
  if (comforts.has(feature)) report.addMinor(name, '', `Expressions in ${name} are not evaluated: no prefill.`);
  else report.add(feature, at, `It is written in ${name}, which is not evaluated.`);
}

function compiled(value: unknown, feature: string, at: string, report: Report): Expression | undefined {
  const {language, expression} = isRaw(value) ? value : {language: 'text/fhirpath', expression: value};
  if (!String(language).startsWith('text/fhirpath')) return foreign(textOf(language) ?? '', feature, at, report);
  try {
    return compile(textOf(expression) ?? '');
  } catch (error) {
    report.add(feature, at, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function variablesOf(raw: Raw, at: string, report: Report): Plan['variables'] {
  return extensionsOf(raw, 'variable').flatMap((extension) => {
    const value = typedIn(extension, 'value')?.value;
    const name = isRaw(value) ? textOf(value['name']) : undefined;
    return name ? [{name, expression: compiled(value, 'variable', at, report)}] : [];
  });
}

/** What the launching system would have given: named here, but empty. */
const launchOf = (raw: Raw): Plan['variables'] =>
  extensionsOf(raw, 'launchContext').flatMap((extension) => {
    const name = partOf(extension, 'name');
    const code = textOf(isRaw(name) ? name['code'] : name);
    return code ? [{name: code, expression: undefined}] : [];
  });

const constraintsOf = (raw: Raw, feature: string, at: string, report: Report): Plan['constraints'] =>
  extensionsOf(raw, feature).flatMap((extension) => {
    const text = textOf(partOf(extension, 'human')) ?? textOf(partOf(extension, 'requirements')) ?? '';
    if (partOf(extension, 'severity') === 'warning') {
      report.addMinor(feature, at, `It only warns, which is not shown: ${text}`);
      return [];
    }
    const expression = compiled(partOf(extension, 'expression'), feature, at, report);
    return expression ? [{expression, text}] : [];
  });

function planOf(raw: Raw, at: string, report: Report): Plan {
  const one = (feature: string) => {
    const [extension] = extensionsOf(raw, feature);
    return extension && compiled(typedIn(extension, 'value')?.value, feature, at, report);
  };
  return {
    variables: [...launchOf(raw), ...variablesOf(raw, at, report)],
    calculated: one('calculatedExpression'),
    initial: one('initialExpression'),
    enabled: one('enableWhenExpression'),
    constraints: ['constraint', 'targetConstraint'].flatMap((feature) => constraintsOf(raw, feature, at, report)),
    raw,
  };
}

const isEmpty = ({variables, calculated, initial, enabled, constraints}: Plan) =>
  variables.length + constraints.length === 0 && !calculated && !initial && !enabled;

function gather(raw: Raw, at: string, report: Report, plans: Map<string, Plan>): void {
  const plan = planOf(raw, at, report);
  if (!isEmpty(plan) && !plans.has(at)) plans.set(at, plan);
  // what has no name is a group or a display, and cannot be told by an expression
  for (const item of listOf(raw, 'item')) gather(item, textOf(item['linkId']) ?? ' ', report, plans);
}

/** Reads every expression of a Questionnaire once; what cannot be read is reported. */
export function plansOf(resource: unknown, report: Report): Plans {
  const plans = new Map<string, Plan>();
  if (isRaw(resource)) gather(resource, '', report, plans);
  return plans;
}
