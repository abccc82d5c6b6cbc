import {expect} from '@open-wc/testing';
import {en} from '../../src/i18n/locales/en.js';
import {type Messages, loadMessages, messagesFor, registerMessages} from '../../src/i18n/messages.js';

const own = (code: string, name: string): Messages => ({...en, code, name});

describe('messages', () => {
  it('are not there before they are loaded', () => {
    expect(messagesFor('es')).to.equal(undefined);
  });

  it('are not taken for whole when the other part comes first', async () => {
    await loadMessages('es', 'details');
    expect(messagesFor('es')).to.equal(undefined);
    await loadMessages('es');
    expect(messagesFor('es')).to.include.keys('meetings', 'close');
  });

  it('are loaded by language, also for a region and in any spelling', async () => {
    await loadMessages('es-MX');
    expect(['es', 'es-AR', 'ES-mx'].map((locale) => messagesFor(locale)?.name)).to.deep.equal([
      'Español',
      'Español',
      'Español',
    ]);
  });

  it('come in parts: what opens beside the list is loaded when it is wanted', async () => {
    await loadMessages('ar');
    expect(messagesFor('ar')).to.include.keys('meetings').and.not.to.include.keys('close');
    await loadMessages('ar', 'details');
    expect(messagesFor('ar')).to.include.keys('meetings', 'close');
  });

  it('of a language that is not shipped are English', async () => {
    await loadMessages('cy');
    expect(messagesFor('cy')?.name).to.equal('English');
  });

  for (const locale of ['__proto__', 'constructor', 'toString', '']) {
    it(`of “${locale}” are English too`, async () => {
      await loadMessages(locale);
      expect(messagesFor(locale)?.name).to.equal('English');
    });
  }

  it('of a site’s own language are spoken, in every region', () => {
    registerMessages(own('gd', 'Gàidhlig'));
    expect(messagesFor('gd-GB')?.name).to.equal('Gàidhlig');
  });

  it('of a site’s own region win over those of the language', async () => {
    await loadMessages('es');
    registerMessages(own('es-PE', 'Castellano'));
    expect([messagesFor('es-PE')?.name, messagesFor('es-ES')?.name]).to.deep.equal(['Castellano', 'Español']);
  });

  it('of a site’s own win over shipped ones, whichever comes first', async () => {
    registerMessages(own('en', 'Our English'));
    await loadMessages('en', 'details');
    expect(messagesFor('en')?.name).to.equal('Our English');
  });
});
