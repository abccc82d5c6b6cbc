/* What the pages with the widget share: a backend in the page, so that nothing but the widget is measured. */

const far = 4_102_444_800_000;
const about = {about: 'How did my story come across?', wish: 'ideas', otherView: true, name: 'Sam', until: far};

const asked = {...about, closed: false, inRound: true, erasedOn: far, sealDays: 30};
const invitation = {...about, open: true, erasedOn: far, sealDays: 30, stamp: 'stamp', shown: []};

/** Pages of cards, as a server gives them. */
const received = async (_secret, {cursor = '0'} = {}) => (await fetch(`/cards/${cursor}.json`)).json();

const feedback = {
  asked: async () => ({value: asked, version: '1'}),
  invitation: async () => invitation,
  received,
};

/** Gives the widget of the page its backend; its link is in the address. */
export const open = (name) => Object.assign(document.querySelector(name), {backend: {feedback}});
