import type {TemplateResult} from 'lit';
import {printSheet} from '../../../ui/feedback/sheet.js';
import type {Leading} from './leading.js';
import {dayText, unopened} from './page.js';

/** Prints the links that nobody has opened yet. */
export const printLinks = (leading: Leading, qr: (text: string, name: string) => TemplateResult): void => {
  const {host, round} = leading;
  const {words, formatLocale: locale} = host.site;
  if (!words || !round.value) return;
  const {prompt, until} = round.value;
  const when = words.leadUntil(dayText(leading, until));
  printSheet({words, locale, prompt, until: when, places: unopened(leading), qr});
};
