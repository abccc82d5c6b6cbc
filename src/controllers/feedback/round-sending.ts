import type {Versioned} from '../../backend/feedback.js';
import type {OwnRound} from '../../model/contract/feedback/round.js';
import {type RoundForm, namesIn} from '../../model/feedback/round-form.js';
import {endOf} from './round-days.js';
import {type RoundHost, portOf} from './round-host.js';
import {seatSecretOf} from './secrets.js';

/** Opens a round at the backend. @param link `secret` of who leads it; `key` makes a repeated opening one. */
export const sendRound = async (
  host: RoundHost,
  form: RoundForm,
  {secret, key}: {secret: string; key: string},
): Promise<Versioned<OwnRound>> => {
  const port = await portOf(host);
  const {names, one, until, prompt, ...rest} = form;
  const places = namesIn(names).map(async (name, place) => ({name, secret: await seatSecretOf(secret, place)}));
  const draft = {
    ...rest,
    prompt: prompt.trim(),
    until: endOf(until),
    language: host.site.locale,
    seats: await Promise.all(places),
    ...(rest.pattern === 'one' && {one: Math.min(one, places.length - 1)}),
  };
  return port.openRound(draft, {secret, key});
};
