import {expect} from '@open-wc/testing';
import {tokens} from '../../src/theme/tokens.js';
import {themes} from './palette.js';

const textOf = async (path: string): Promise<string> => {
  const answer = await fetch(new URL(`../../${path}`, import.meta.url));
  expect(answer.ok, path).to.equal(true);
  return answer.text();
};

const namesIn = (text: string): string[] => [...new Set(text.match(/--kith-[\w-]+/g))].sort();
const known = namesIn(tokens.cssText);

describe('the tokens', () => {
  it('are all explained to designers', async () => {
    expect(known.length).to.be.at.least(10);
    expect(namesIn(await textOf('stories/theming.mdx'))).to.include.members(known);
  });

  it('have the colours that designers are told', async () => {
    const page = await textOf('stories/theming.mdx');
    const colours = [...tokens.cssText.matchAll(/var\((--kith-color-[\w-]+), light-dark\((#\w+), (#\w+)\)\)/g)];
    expect(colours.length).to.be.at.least(9);
    const told = (name = ''): string[] => new RegExp(`${name}</code>[^]*?</tr>`).exec(page)?.[0].match(/#\w+/g) ?? [];
    for (const [, name, light, dark] of colours) expect(told(name), name).to.deep.equal([light, dark]);
  });

  for (const theme of themes.filter(Boolean)) {
    it(`are the only thing ${theme} sets`, async () => {
      const sheet = await textOf(`src/theme/themes/${theme.replace('kith-', '')}.css`);
      expect(known).to.include.members(namesIn(sheet));
      const properties = [...sheet.matchAll(/^\s+([\w-]+):/gm)].map(([, name]) => name);
      expect(properties.filter((name) => !name?.startsWith('--kith-'))).to.deep.equal([]);
      expect(properties.length).to.be.at.least(8);
    });
  }
});
