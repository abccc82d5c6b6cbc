/* What the wall is measured against: about the least that shows the same words, written plainly. */
const cards = await (await fetch('/cards.json')).json();

const names = {noticed: 'What I noticed', appreciate: 'What I appreciate', tryOut: 'Something to try'};
const days = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const card = (each) => {
  const {signature, day} = each;
  const outside = element('span', {}, signature ? `A card from ${signature}` : 'A card without a name');
  const date = element('time', {dateTime: day}, days.format(new Date(day)));
  const said = Object.keys(names).flatMap((name) =>
    each[name] ? [element('dt', {}, names[name]), element('dd', {dir: 'auto'}, each[name])] : [],
  );
  const more = element('button', {type: 'button'}, 'More');
  return element(
    'li',
    {},
    element(
      'details',
      {open: true},
      element('summary', {}, outside, date),
      element('div', {}, element('dl', {}, ...said), more),
    ),
  );
};

document.querySelector('ul').append(...cards.map(card));
