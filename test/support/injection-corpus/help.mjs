/** Runs in a page: the places of a site's help in which a text is shown. */
import {mount} from './looking.mjs';

const link = 'https://example.org/';

const line = (text) => ({
  name: text,
  phone: '555 0100',
  text,
  chat: link,
  web: link,
  hours: text,
  cost: text,
  languages: [text],
  note: text,
});

export const helpPlaces = {
  'lines of help': {
    size: 500,
    allows: /^SPAN\[class\]$/,
    open: () => mount('kith-help', {exit: link}),
    fill: async (stage, {text}) => {
      stage.help = {contact: line(text), lines: [line(text), line(text)], emergency: '112', directory: link};
      stage.label = text;
      await stage.updateComplete;
    },
  },
  // several in one text are parted
  'numbers in help': {
    size: 500,
    exact: false,
    allows: /^SPAN\[class\]$/,
    open: () => mount('kith-help', {exit: link}),
    fill: async (stage, {text}) => {
      stage.help = {lines: [{...line('A line'), phone: text}], emergency: text};
      await stage.updateComplete;
    },
  },
  'addresses in help': {
    size: 1,
    exact: false,
    only: /^\W*\w*(javascript|data|script|blob|view-source|feed)/i,
    open: () => mount('kith-help'),
    fill: async (stage, {texts: [url], harmless}) => {
      const to = harmless ? 'nowhere' : url;
      Object.assign(stage, {exit: to, help: {lines: [{name: url, chat: to, web: to}], directory: to}});
      await stage.updateComplete;
    },
  },
};
