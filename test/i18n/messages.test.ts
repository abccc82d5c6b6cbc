import {expect} from '@open-wc/testing';
import {en} from '../../src/i18n/locales/en.js';
import {details} from '../../src/i18n/parts/details.js';
import {list} from '../../src/i18n/parts/list.js';
import {type Messages, loadMessages, messagesFor, registerMessages} from '../../src/i18n/messages.js';

const own = (code: string, name: string): Messages => ({...en, code, name});

describe('messages', () => {
  it('are not there before they are loaded', () => {
    expect(messagesFor('es', list)).to.equal(undefined);
  });

  it('are not taken for whole when the other part comes first', async () => {
    await loadMessages('es', details);
    expect(messagesFor('es', list)).to.equal(undefined);
    await loadMessages('es', list);
    expect(messagesFor('es', list)).to.include.keys('meetings', 'close');
  });

  it('are loaded by language, also for a region and in any spelling', async () => {
    await loadMessages('es-MX', list);
    expect(['es', 'es-AR', 'ES-mx'].map((locale) => messagesFor(locale, list)?.name)).to.deep.equal([
      'Español',
      'Español',
      'Español',
    ]);
  });

  it('come in parts: what opens beside the list is loaded when it is wanted', async () => {
    await loadMessages('ar', list);
    expect(messagesFor('ar', list)).to.include.keys('meetings').and.not.to.include.keys('close');
    await loadMessages('ar', details);
    expect(messagesFor('ar', list)).to.include.keys('meetings', 'close');
  });

  it('of a language that is not shipped are English', async () => {
    await loadMessages('cy', list);
    expect(messagesFor('cy', list)?.name).to.equal('English');
  });

  for (const locale of ['__proto__', 'constructor', 'toString', '']) {
    it(`of “${locale}” are English too`, async () => {
      await loadMessages(locale, list);
      expect(messagesFor(locale, list)?.name).to.equal('English');
    });
  }

  it('of a site’s own language are spoken, in every region', () => {
    registerMessages(own('gd', 'Gàidhlig'));
    expect(messagesFor('gd-GB', list)?.name).to.equal('Gàidhlig');
  });

  it('of a site’s own region win over those of the language', async () => {
    await loadMessages('es', list);
    registerMessages(own('es-PE', 'Castellano'));
    expect([messagesFor('es-PE', list)?.name, messagesFor('es-ES', list)?.name]).to.deep.equal([
      'Castellano',
      'Español',
    ]);
  });

  it('of a site’s own win over shipped ones, whichever comes first', async () => {
    registerMessages(own('en', 'Our English'));
    await loadMessages('en', details);
    expect(messagesFor('en', list)?.name).to.equal('Our English');
  });
});
