import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {type Entry, flat} from '../../../../src/model/questionnaire/entries.js';
import type {Answers, Item} from '../../../../src/model/questionnaire/questionnaire.js';
import type {QuestionAsker} from '../../../../stories/support/asker.js';
import {everyKind, givenTo} from '../../../../stories/support/every-kind.js';
import {allByRole} from '../../../support/by-role.js';
import {type Scene, ask} from './asking.js';
import {inChromium} from '../../../support/in-chromium.js';

const mistakesIn = (items: readonly Item[]): Record<string, string> =>
  Object.fromEntries(
    items.flatMap(({linkId, items: inside = []}) => [
      [linkId, 'Please look at this again.'],
      ...Object.entries(mistakesIn(inside)),
    ]),
  );

const states: Record<string, {answers?: Answers; mistakes?: Record<string, string>; disabled?: boolean}> = {
  empty: {},
  answered: {answers: givenTo},
  mistaken: {mistakes: mistakesIn(everyKind)},
  closed: {answers: givenTo, disabled: true},
};

const shown = (scene: Scene): Promise<QuestionAsker> => ask(everyKind, scene);

describe('every kind of question', () => {
  for (const [state, scene] of Object.entries(states)) {
    it(`is accessible ${state}`, async () => {
      await expect(await shown(scene)).to.be.accessible();
    });
  }

  it('is accessible from right to left, in another language than its texts', async () => {
    await expect(await shown({answers: givenTo, locale: 'ar'})).to.be.accessible();
  });

  it('is accessible in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#16191b';
    try {
      await expect(await shown({answers: givenTo, mistakes: {rate: 'Wrong.'}})).to.be.accessible();
    } finally {
      document.documentElement.style.colorScheme = document.body.style.background = '';
    }
  });

  inChromium('is accessible in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    try {
      await expect(await shown({answers: givenTo})).to.be.accessible();
    } finally {
      await emulateMedia({forcedColors: 'none'});
    }
  });

  inChromium('is accessible, and as wide as the screen, at 320 pixels', async () => {
    await setViewport({width: 320, height: 640});
    try {
      const asker = await shown({answers: givenTo});
      await expect(asker).to.be.accessible();
      expect(asker.scrollWidth).to.be.at.most(asker.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({width: 800, height: 600});
    }
  });

  it('is reached by the keyboard alone, from the first question to the last', async () => {
    const asker = await shown({});
    const stops = new Set<string>();
    allByRole(asker, 'radio')[0]!.focus();
    for (let press = 0; press < 80 && asker.shadowRoot!.activeElement; press++) {
      stops.add(asker.shadowRoot!.activeElement.closest<HTMLElement>('[data-key]')!.dataset['key']!);
      await sendKeys({press: 'Tab'});
    }
    const open = (entries: readonly Entry[]): Entry[] =>
      flat(entries).filter(({item, enabled}) => enabled && item.type !== 'display' && item.type !== 'group');
    const keys = open(asker.entries).filter(({item}) => !item.readOnly && item.type !== 'attachment');
    expect(keys.map(({key}) => key).filter((key) => !stops.has(key))).to.deep.equal([]);
  });

  it('gives each control an id of its own', async () => {
    const asker = await shown({answers: givenTo});
    const ids = [...asker.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  it('describes nothing by an id that is not there', async () => {
    const asker = await shown({answers: givenTo, mistakes: mistakesIn(everyKind)});
    const described = [...asker.shadowRoot!.querySelectorAll('[aria-describedby], [aria-labelledby]')];
    const ids = described.flatMap((element) =>
      ['aria-describedby', 'aria-labelledby'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
    );
    for (const id of ids) expect(asker.shadowRoot!.getElementById(id), id).not.to.equal(null);
  });
});
