import type {Raw} from './resource.js';

/*
 * Value sets that public questionnaires name without holding them. Their codes are those of LOINC (https://loinc.org,
 * © Regenstrief Institute, free under its licence) and HL7 (https://terminology.hl7.org). Read in November 2026.
 */

/** `code: its name: what it counts`. */
const written: Readonly<Record<string, readonly (readonly [system: string, concepts: string])[]>> = {
  'http://loinc.org/vs/LL358-3': [
    [
      'http://loinc.org',
      'LA6568-5: Not at all: 0; LA6569-3: Several days: 1; LA6570-1: More than half the days: 2; LA6571-9: Nearly every day: 3',
    ],
  ],
  'http://hl7.org/fhir/ValueSet/yesnodontknow': [
    ['http://terminology.hl7.org/CodeSystem/v2-0136', 'Y: Yes; N: No'],
    ['http://terminology.hl7.org/CodeSystem/data-absent-reason', "asked-unknown: Don't know"],
  ],
};

const concept = (text: string): Raw => {
  const [code, display, weight] = text.split(': ');
  return {code, display, ...(weight && {property: [{code: 'itemWeight', valueDecimal: Number(weight)}]})};
};

/** A FHIR ValueSet that everybody means alike; undefined for others. */
export const knownValueSet = (url: string): Raw | undefined => {
  if (!Object.hasOwn(written, url)) return undefined;
  const include = written[url]!.map(([system, concepts]) => ({system, concept: concepts.split('; ').map(concept)}));
  return {resourceType: 'ValueSet', url, compose: {include}};
};
