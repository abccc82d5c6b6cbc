import {type TemplateResult, html, nothing} from 'lit';
import {type Answer, type Contract, type Operation, type Parameter, type Schema, jsonOf, nameIn} from './document.js';
import {limitText, typeOf} from './schema-text.js';

// What stands between back-ticks is code.
const prose = (text = ''): TemplateResult[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));

const table = (label: string, heads: readonly string[], rows: unknown): TemplateResult => html`
  <div class="wide" role="region" aria-label=${label} tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>
`;

const example = (value: unknown): TemplateResult | typeof nothing =>
  value === undefined ? nothing : html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`;

const parameterRow = ({
  name,
  in: place,
  required,
  description,
  schema,
  example: sample,
}: Parameter): TemplateResult => html`
  <tr>
    <th scope="row"><code>${name}</code></th>
    <td>${place}${required ? ', required' : ''}</td>
    <td>${typeOf(schema)} <small>${limitText(schema)}</small></td>
    <td>${prose(description)}</td>
    <td>${example(sample)}</td>
  </tr>
`;

const answerRow = (status: string, answer: Answer, {components}: Contract): TemplateResult => {
  const {description, content, headers = {}} = answer.$ref ? components.responses[nameIn(answer.$ref)]! : answer;
  const json = jsonOf(content);
  return html`
    <tr>
      <th scope="row">${status}</th>
      <td>${json ? typeOf(json.schema) : nothing}</td>
      <td>${prose(description)}</td>
      <td>${Object.keys(headers).map((name) => html`<code>${name}</code> `)}</td>
    </tr>
  `;
};

const operation = (verb: string, path: string, about: Operation, contract: Contract): TemplateResult => {
  const {summary, description, parameters, requestBody, responses} = about;
  const name = `${verb.toUpperCase()} ${path}`;
  const body = jsonOf(requestBody?.content);
  return html`<section aria-label=${name}>
    <h3><code>${name}</code></h3>
    <p>${prose(summary)} ${prose(description)}</p>
    ${
      parameters.length > 0
        ? table(
            `${name}: parameters`,
            ['Parameter', 'Where', 'What', 'Meaning', 'Example'],
            parameters.map(parameterRow),
          )
        : nothing
    }
    ${body ? html`<p>It is sent a ${typeOf(body.schema)}.</p>` : nothing}
    ${table(
      `${name}: answers`,
      ['Status', 'Answer', 'When', 'Headers'],
      Object.entries(responses).map(([status, answer]) => answerRow(status, answer, contract)),
    )}
  </section>`;
};

const propertyRow = (name: string, schema: Schema, isRequired: boolean): TemplateResult => html`
  <tr>
    <th scope="row"><code>${name}</code></th>
    <td>${typeOf(schema)} <small>${limitText(schema)}</small></td>
    <td>${isRequired ? 'always' : ''}</td>
    <td>${prose(schema.description)}</td>
  </tr>
`;

// What stands inside an object without a name of its own is listed with its path: `offers.groups`.
const propertyRows = ({properties = {}, required = []}: Schema, before = ''): TemplateResult[] =>
  Object.entries(properties).flatMap(([name, schema]) => [
    propertyRow(before + name, schema, required.includes(name)),
    ...propertyRows(schema, `${before}${name}.`),
  ]);

const schemaTable = ([name, schema]: [string, Schema]): TemplateResult => html`<section aria-label=${name}>
  <h3 id="schema-${name}">${name}</h3>
  <p>${prose(schema.description)}</p>
  ${table(`${name}: fields`, ['Field', 'What', 'Present', 'Meaning'], propertyRows(schema))}
</section>`;

/** The contract as tables: what can be asked, and what everything is. */
export const contractPage = (contract: Contract): TemplateResult => html`
  <article class="contract">
    <h1>${contract.info.title}: the contract</h1>
    <p>${prose(contract.info.description)}</p>
    <p>
      A server that speaks it serves the same as an OpenAPI 3.1 document at <code>openapi.json</code> below its endpoint; the
      package holds it too.
    </p>
    <h2>What can be asked</h2>
    ${Object.entries(contract.paths).map(([path, verbs]) =>
      Object.entries(verbs).map(([verb, about]) => operation(verb, path, about, contract)),
    )}
    <h2>What everything is</h2>
    ${Object.entries(contract.components.schemas).map(schemaTable)}
  </article>
`;
