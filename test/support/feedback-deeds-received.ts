import type {CardHandling} from '../../src/model/contract/feedback/card-draft.js';
import type {Kind} from './feedback-actions.js';
import {chosen, endFor, linkFor, versionFor} from './feedback-choice.js';
import type {Deed} from './feedback-deeds.js';
import type {History} from './feedback-history.js';
import type {Ask, Card} from './feedback-oracle.js';
import {outcomeOf} from './feedback-stage.js';

const readers = ({oracle}: History): string[] =>
  oracle.asks.filter(({seat}) => seat?.taken ?? true).map(({secret}) => secret);

const stranger = '00000000-0000-4000-8000-000000000000';

interface Meant {
  card: Card;
  /** As its receiver knows it. */
  id: string;
  /** Whether this link has received it. */
  mine: boolean;
  /** That its receiver would name. */
  version: string;
}

/** What its receiver knows of a card. */
const known = async (history: History, {ask, text}: Card): Promise<Pick<Meant, 'id' | 'version'>> => {
  const {value} = await outcomeOf(history.port(0).received(ask.secret));
  const open = history.oracle.asked(ask.secret);
  if (open) history.oracle.letGo(open);
  for (const item of value?.items ?? []) history.know(item);
  return value?.items.find(({noticed}) => noticed === text.noticed) ?? {id: stranger, version: 'none'};
};

/** A card that this link has received, or now and then any at all. */
const meant = async (history: History, what: number, secret: string): Promise<Meant | undefined> => {
  const {oracle} = history;
  const ask = oracle.asked(secret);
  const mine = ask && what % 4 > 0 ? oracle.received(ask) : oracle.cards;
  const card = chosen(mine, Math.floor(what / 4));
  if (!card) return undefined;
  const {id, version} = await known(history, card);
  return {card, id: card.id ?? id, version, mine: ask !== undefined && oracle.received(ask).includes(card)};
};

const handlings = (how: number): CardHandling =>
  [
    {thanked: how % 3 > 0},
    {place: (['kept', 'away', 'new'] as const)[how % 3]!},
    {answer: `Thank you, ${how}.`},
    {answer: null},
    {shown: true},
    {shown: true, place: 'kept' as const},
    {shown: true, thanked: true},
    {shown: false, thanked: true},
    {turnedAway: true as const},
  ][how % 9]!;

const isDenied = ({text, answered}: Card, {shown, answer}: CardHandling): boolean =>
  (shown === true && !text.mayShow) || (typeof answer === 'string' && answered);

const done = (card: Card, {answer, ...handling}: CardHandling): void => {
  Object.assign(card, handling);
  if (answer === null) delete card.answer;
  else if (answer !== undefined) Object.assign(card, {answer, answered: true});
};

/** Who has received something; all who could, as long as nobody has. */
const receivers = (history: History): string[] => {
  const {oracle} = history;
  const have = readers(history).filter((secret) => oracle.received(oracle.asked(secret) ?? oracle.asks[0]!).length > 0);
  return have.length > 0 ? have : readers(history);
};

const handle: Deed = async (history, {by, what, how, port}) => {
  const secret = linkFor(history, receivers(history), by);
  const about = await meant(history, what, secret);
  if (!about) return;
  const {card, id, mine} = about;
  const handling = handlings(how);
  const {version, stale} = versionFor(how, about);
  const {outcome} = await outcomeOf(history.port(port).handle(handling, {id, secret}, version));
  history.expect(`handling ${id} by ${secret}`, outcome, ...endFor(mine, isDenied(card, handling), stale));
  if (outcome === 'answered') done(card, handling);
};

const report: Deed = async (history, {by, what, port}) => {
  const secret = linkFor(history, receivers(history), by);
  const about = await meant(history, what, secret);
  if (!about) return;
  const {card, id, mine} = about;
  const {outcome} = await outcomeOf(history.port(port).report({reason: 'other'}, {id, secret}));
  history.expect(`reporting ${id} by ${secret}`, outcome, mine ? 'answered' : 'missing');
  if (outcome === 'answered') card.reported = true;
};

/** Two answers at once, both to the same version: one is taken. */
const answers: Deed = async (history, {what}) => {
  const card = chosen(
    history.oracle.cards.filter(({id}) => id !== undefined),
    what,
  );
  if (!card) return;
  const {ask, answered} = card;
  const {id, version} = await known(history, card);
  if (!history.oracle.asked(ask.secret) || !history.oracle.received(ask).includes(card) || answered) return;
  const texts = ['One answer.', 'Another answer.'];
  const sent = texts.map((answer, index) =>
    outcomeOf(history.port(index).handle({answer}, {id, secret: ask.secret}, version)),
  );
  const ends = (await Promise.all(sent)).map(({outcome}) => outcome);
  const first = ends.indexOf('answered');
  history.expect('the other answer', ends[1 - first]!, 'denied', 'conflict');
  done(card, {answer: texts[first]!});
};

const changes = (history: History, ask: Ask, how: number) => {
  const edition = history.secret(`give-${ask.name.slice(-1)}-${how}`);
  const longer = history.oracle.now + (how % 30) * 60_000 + 60_000;
  return [{closed: true}, {closed: false}, {until: longer}, {give: edition}][how % 4]!;
};

const changed = (history: History, ask: Ask, change: ReturnType<typeof changes>): void => {
  if (change.give !== undefined) history.links.push(change.give);
  Object.assign(ask, change);
  history.oracle.letGo(ask);
  history.changed('asked', ask.secret);
};

const changeAsk: Deed = async (history, {by, what, how, port}) => {
  const {oracle} = history;
  const secret = linkFor(history, readers(history), by);
  const ask = oracle.asked(secret);
  const change = changes(history, ask ?? chosen(oracle.asks, what)!, how);
  const {value} = await outcomeOf(history.port(port).asked(secret));
  const {version, stale} = versionFor(how, value);
  const {outcome} = await outcomeOf(history.port(port).changeAsk(change, secret, version));
  history.expect(`changing ${secret}`, outcome, ...endFor(ask !== undefined, ask?.seat !== undefined, stale));
  if (ask && outcome === 'answered') changed(history, ask, change);
};

const eraseAsk: Deed = async (history, {by, how, port}) => {
  if (how % 3 > 0) return;
  const secret = linkFor(history, readers(history), by);
  await history.port(port).eraseAsk(secret);
  const ask = history.oracle.asked(secret);
  if (!ask) return;
  for (const card of history.oracle.cards) if (card.ask === ask) card.gone = true;
  if (!ask.seat) ask.erased = true;
};

/** What receivers do. */
export const receiving = {handle, report, answers, changeAsk, eraseAsk} satisfies Partial<Record<Kind, Deed>>;
