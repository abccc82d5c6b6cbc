/** Ways to write an element with an event so that a careless reader finds it: each a function of `{tag, event, number, more}`. */

const plain = ({tag, event, number, more}) => `<${tag} ${more} ${event}=__hit=${number}>`;
const characters = (text, write) => [...text].map((each) => write(each.codePointAt(0), each)).join('');
const signs = (text, write) => text.replace(/[<>"'=/ ]/g, (sign) => write(sign.charCodeAt(0)));
const hex = (code, width = 2) => code.toString(16).padStart(width, '0');
const after = (before) => (shape) => before + plain(shape);
const percent = (code) => `%${hex(code).toUpperCase()}`;
const mixed = (text) => characters(text, (code, each) => (code % 2 ? each.toUpperCase() : each.toLowerCase()));
const second = (tag, mark) => tag.slice(0, 1) + mark + tag.slice(1);

export const encodings = {
  plain,
  closed: (shape) => `${plain(shape)}${shape.number}</${shape.tag}>`,
  'self-closing': ({tag, event, number}) => `<${tag}/${event}=__hit=${number}/>`,
  'in double quotes': ({tag, event, number, more}) => `<${tag} ${more} ${event}="__hit=${number}">`,
  'in single quotes': ({tag, event, number, more}) => `<${tag} ${more} ${event}='__hit=${number}'>`,
  'in backquotes': ({tag, event, number, more}) => `<${tag} ${more} ${event}=\`__hit=${number}\`>`,
  'a broken quote': ({tag, event, number}) => `<${tag} title="a ${event}=__hit=${number} '>">`,
  'out of an attribute': after('">'),
  'out of an attribute in single quotes': after("'>"),
  'never ended': ({tag, event, number}) => `<${tag} ${event}=__hit=${number} `,
  'begun twice': ({tag, event, number}) => `<<${tag} ${event}=__hit=${number}>>`,
  'decimal entities': (shape) => characters(plain(shape), (code) => `&#${code};`),
  'hexadecimal entities': (shape) => characters(plain(shape), (code) => `&#x${hex(code)};`),
  'entities without an end': (shape) => signs(plain(shape), (code) => `&#x00${hex(code)}`),
  'named entities': (shape) =>
    plain(shape).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('=', '&equals;'),
  'entities of entities': (shape) => signs(plain(shape), (code) => `&amp;#${code};`),
  'for an address': (shape) => characters(plain(shape), percent),
  'for an address, twice': (shape) => characters(plain(shape), (code) => `%25${hex(code).toUpperCase()}`),
  'too long in UTF-8': (shape) => signs(plain(shape), (code) => `%C0%${hex(0x80 + (code & 0x3f)).toUpperCase()}`),
  'UTF-7': (shape) => plain(shape).replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  'escaped for JavaScript': (shape) => signs(plain(shape), (code) => `\\u${hex(code, 4)}`),
  'escaped in hexadecimal': (shape) => signs(plain(shape), (code) => `\\x${hex(code)}`),
  'escaped for CSS': (shape) => signs(plain(shape), (code) => `\\${hex(code)} `),
  'full width': (shape) => signs(plain(shape), (code) => String.fromCharCode(code === 32 ? 0x3000 : code + 0xfee0)),
  'mixed case': ({tag, event, number, more}) => `<${mixed(tag)} ${more} ${mixed(event)}=__hit=${number}>`,
  'null in the name': ({tag, event, number}) => `<${second(tag, '\0')} ${second(event, '\0')}=__hit=${number}>`,
  'tabs and lines': ({tag, event, number}) => `<${tag}\t\n${event}\r\n=\f__hit=${number}\n>`,
  'spaces of no width': ({tag, event, number}) =>
    `<${second(tag, '\u200b')} ${second(event, '\u00ad')}=__hit=${number}>`,
  'turned around': (shape) => `\u202e${plain(shape)}\u202c`,
  'half a pair': (shape) => `\ud83d${plain(shape)}\udc00`,
  'out of a comment': after('-->'),
  'in a comment': (shape) => `<!--${plain(shape)}-->`,
  'in CDATA': (shape) => `<![CDATA[${plain(shape)}]]>`,
  'out of CDATA': after(']]>'),
  'out of a text field': after('</textarea>'),
  'out of a style': after('</style></title></script></noscript>'),
  'in a template literal': (shape) => `\${${plain(shape)}}\`+{{${shape.number}}}`,
  'in an inner page': (shape) => `<iframe srcdoc="${plain(shape).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}">`,
  'in data': (shape) => `data:text/html;base64,${btoa(plain(shape))}`,
  'read twice': (shape) => `<math><mtext><table><mglyph><style><!--</style>${plain(shape)}`,
  'read twice in SVG': (shape) => `<svg></p><style><a id="</style>${plain(shape)}">`,
};
