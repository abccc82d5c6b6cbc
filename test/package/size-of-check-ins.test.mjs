/** What a visitor's phone loads for a form, and what its lazy parts add: scripts by brotli at its best. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {launch, open} from '../support/chromium.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {root} from '../support/steps.mjs';

const compressed = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const page = (widget) =>
  `<!doctype html><html lang="en"><title>Check in</title><link rel="icon" href="data:,">` +
  `<script type="module" src="/dist/embed.js"></script>${widget}</html>`;

const question = (more) => ({linkId: 'a', text: 'How many?', type: 'integer', ...more});
const fhir = (item, url) =>
  JSON.stringify({resourceType: 'Questionnaire', url, status: 'active', title: 'Few', item: [item]});
const total = {
  url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
  valueExpression: {language: 'text/fhirpath', expression: "%resource.item.where(linkId='a').answer.value + 1"},
};
const pages = {
  '/form.html': page('<kith-check-in-form questionnaire="arriving" name="a"></kith-check-in-form>'),
  '/fhir.html': page('<kith-check-in-form questionnaire="/plain.json" name="a"></kith-check-in-form>'),
  '/plain.json': fhir(question(), 'https://kith.example/plain'),
  '/path.html': page('<kith-check-in-form questionnaire="/total.json" name="a"></kith-check-in-form>'),
  '/total.json': fhir(question({linkId: 'b', extension: [total]}), 'https://kith.example/total'),
  '/trend.html': page('<kith-trend endpoint="device:" open></kith-trend>'),
  '/help.html': page('<kith-help help="GB"></kith-help>'),
};
export {compressed, pages};
