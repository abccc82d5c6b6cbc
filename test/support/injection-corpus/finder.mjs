/** Runs in a page: the places of a group finder in which a text is shown. */
import {linkingGroup, wholeGroup} from './listing.mjs';
import {mount, part, parts, type, until} from './looking.mjs';

const finder = (properties = {}) => mount('kith-group-finder', properties);

let asked = 0;
const addressOf = ({from, texts, harmless}) =>
  `/injection/listing.json?from=${from}&size=${texts.length}&asked=${asked++}${harmless ? '&harmless' : ''}`;

const answered = async (stage, change) => {
  Object.assign(stage, change);
  await stage.updateComplete;
  await until(() => stage.search.stands && !stage.search.busy && part(stage, 'help-button'), 'an answer');
  await stage.updateComplete;
};

// Of the page's own making: nothing has looked at its texts before.
const holding = (groups, more = {}) => ({
  groups: {
    search: async () => ({
      items: groups.map((group) => ({group, meeting: group.meetings[0]})),
      facets: {},
      total: groups.length,
      source: groups.map(({source}) => source),
      asOf: Date.now(),
    }),
    get: async () => groups[0],
    problems: async () => [],
    ...more.groups,
  },
  ...more.ports,
});

const listed = (properties) => ({
  size: 500,
  apart: true,
  clean: true,
  open: () => finder({pageSize: 500, ...properties}),
  fill: (stage, batch) => answered(stage, {endpoint: addressOf(batch)}),
});

const opened = async (stage, group, ports = {}) => {
  await answered(stage, {backend: holding([group, {...group, id: 'other'}], {ports})});
  await stage.open(group.id);
  await until(() => stage.shadowRoot.querySelector('dialog[open] h2')?.textContent === group.name, 'the details');
};

let letters = 0;

const changes = {
  send: async ({message}, {group}) => ({change: {id: 'change', group, message, created: 0, updated: 0}, version: '1'}),
  withdraw: async () => undefined,
};

const searching = (groups) => ({
  size: 100,
  allows: /^MARK\[\]$/,
  open: async () => {
    const stage = await finder();
    await answered(stage, {backend: holding(groups)});
    return stage;
  },
  fill: (stage, batch) => answered(stage, {text: batch.text}),
});

// Rows whose names have a word of the question: each name, marks or not, is one of the texts.
const marked = (word) => ({
  ...listed(),
  unseen: true,
  exact: false,
  allows: /^MARK\[\]$/,
  fill: async (stage, batch) => {
    await answered(stage, {text: '', endpoint: addressOf(batch)});
    await answered(stage, {text: batch.harmless ? 'word' : word});
  },
  check: (stage, expected) => {
    const known = new Set(expected);
    return parts(stage, 'name')
      .map((name) => name.textContent)
      .filter((name) => !known.has(name))
      .map((name) => `a name that nobody wrote: ${name}`);
  },
});

export const finderPlaces = {
  'the list, from a feed': listed(),
  'the list by group, from a feed': listed({view: 'group'}),
  'filters, from a feed': {
    ...listed(),
    unseen: true,
    fill: async (stage, batch) => {
      await answered(stage, {endpoint: addressOf(batch)});
      if (!part(stage, 'filters')) part(stage, 'filters-button').click();
      await until(() => stage.shadowRoot.querySelectorAll('[part=filters] fieldset').length > 4, 'the filters');
    },
  },
  'chips of filters': {
    size: 500,
    unseen: true,
    apart: true,
    open: async () => {
      const stage = await finder();
      await answered(stage, {backend: holding([wholeGroup('Group')])});
      return stage;
    },
    fill: async (stage, {texts}) => {
      await answered(stage, {topic: texts, audience: texts, access: texts, region: texts});
      await until(() => stage.shadowRoot.querySelectorAll('[part=chip]').length === 4 * texts.length);
    },
  },
  'what is searched for': searching([wholeGroup('Group')]),
  'what is searched for in vain': searching([]),
  'marks in the list': marked('hit'),
  'details, of a page’s own': {
    size: 500,
    // a link that is too long is shown as text
    allows: /^(SPAN|BDI)\[\]$/,
    unseen: true,
    open: () => finder(),
    fill: async (stage, batch) => {
      await opened(stage, wholeGroup(batch.text));
      await until(() => stage.shadowRoot.querySelector('dialog li button.link'), 'others here');
    },
  },
  'links, of a page’s own': {
    size: 1,
    exact: false,
    only: /^\W*\w*(javascript|data|script|blob|view-source|feed)/i,
    open: () => finder(),
    fill: (stage, {texts, harmless}) =>
      opened(stage, {...linkingGroup(harmless ? 'nowhere' : texts[0]), name: texts[0]}),
  },
  'what somebody tells about a change': {
    size: 40,
    shown: (text) => text.replace(/\r\n?/g, '\n'),
    open: () => finder(),
    fill: async (stage, batch) => {
      await opened(stage, wholeGroup(`Group ${letters}`, `group-${letters++}`), {changes});
      part(stage, 'change-button').click();
      const field = await until(() => stage.shadowRoot.querySelector('#change-message'), 'the form');
      type(field, batch.text);
      type(stage.shadowRoot.querySelector('#change-name'), batch.texts[0].slice(0, 100));
      part(stage, 'submit-button').click();
      await until(() => part(stage, 'change-sent'), 'the thanks');
    },
  },
  'problems, for the owner': {
    size: 500,
    unseen: true,
    apart: true,
    open: () => finder({debug: true}),
    fill: async (stage, {texts}) => {
      const problems = texts.map((text) => ({code: 'x', message: text, at: text, field: text}));
      await answered(stage, {backend: holding([wholeGroup('Group')], {groups: {problems: async () => problems}})});
      await until(() => part(stage, 'problems')?.textContent.includes(texts.at(-1)), 'the panel');
    },
  },
  'rows of a page’s own': {
    size: 500,
    open: () => finder(),
    fill: async (stage, batch) => {
      await answered(stage, {
        label: batch.text,
        renderItem: () => batch.text,
        backend: holding([wholeGroup('Group')]),
      });
    },
  },
};
