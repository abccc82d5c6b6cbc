/* What the form is measured against: about the least that makes the same native controls, written plainly. */
const questionnaire = await (await fetch('/many.json')).json();

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const field = ({linkId, type, text}) =>
  element(
    'p',
    {},
    element('label', {htmlFor: linkId}, text),
    element('input', {id: linkId, type: type === 'string' ? 'text' : 'number'}),
  );

const choice = ({linkId, repeats, text, options}) =>
  element(
    'fieldset',
    {},
    element('legend', {}, text),
    ...options.map(({value, text: words}) =>
      element('label', {}, element('input', {type: repeats ? 'checkbox' : 'radio', name: linkId, value}), words),
    ),
  );

const controls = questionnaire.items.map((item) => (item.options ? choice(item) : field(item)));
document.querySelector('form').append(...controls);
