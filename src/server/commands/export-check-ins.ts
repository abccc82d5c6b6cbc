import {asTold, csvLine, rowsOf} from '../../model/questionnaire/copy.js';
import type {Questionnaire} from '../../model/questionnaire/questionnaire.js';
import {type Shared, sharedCheckIns} from '../check-ins/shared-check-ins.js';
import type {Config} from '../config/config.js';
import type {Database} from '../database/database.js';
import {type Questionnaires, openQuestionnaires} from '../questionnaires/questionnaires.js';
import type {Call} from './command.js';

/** The columns that every row of a check-in has, before those of its answers and scores. */
const about = [
  'person',
  'check_in',
  'mode',
  'questionnaire',
  'version',
  'group',
  'language',
  'created',
  'updated',
  'erased_on',
  'contact',
  'consent_version',
  'consent_agreed_on',
  'consent_text',
];
const columns = [...about, 'kind', 'key', 'text', 'answer', 'value', 'algorithm', 'answered_of'];

/** Of an anonymous one there is nothing but the day. */
const timeOf = (mode: string, instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(0, mode === 'anonymous' ? 10 : 24);

const cellsOf = ({person, mode, contact, checkIn}: Shared) => [
  person,
  checkIn.id,
  mode,
  checkIn.questionnaire.id,
  checkIn.questionnaire.version,
  checkIn.group,
  checkIn.language,
  timeOf(mode, checkIn.created),
  timeOf(mode, checkIn.updated),
  timeOf(mode, checkIn.erasedOn),
  contact,
  checkIn.consent?.version,
  checkIn.consent?.agreedOn,
  checkIn.consent?.text,
];

/** Also who answered nothing may have asked for a host. */
const linesOf = (shared: Shared, questionnaire: Questionnaire | undefined): string => {
  const cells = cellsOf(shared);
  const rows = rowsOf({questionnaire, checkIn: shared.checkIn});
  return (rows.length > 0 ? rows : [columns.slice(about.length).map(() => undefined)])
    .map((row) => csvLine([...cells, ...row]))
    .join('');
};

const objectOf = (shared: Shared, questionnaire: Questionnaire | undefined): object => {
  const {person, mode, contact, checkIn} = shared;
  const {
    correctableUntil: _correctable,
    contactAsked: _asked,
    ...told
  } = asTold({questionnaire, checkIn}) as Record<string, unknown>;
  return {
    person,
    mode,
    contact,
    ...told,
    created: timeOf(mode, checkIn.created),
    updated: timeOf(mode, checkIn.updated),
    erasedOn: timeOf(mode, checkIn.erasedOn),
  };
};

/** Every name of the questionnaire that was asked for; `undefined` = all questionnaires. */
const namesOf = async (questionnaires: Questionnaires, {values}: Call): Promise<string[] | undefined> => {
  const {questionnaire: name} = values;
  if (typeof name !== 'string') return undefined;
  const offered = await questionnaires.get(name);
  return offered ? [offered.offer.id, offered.questionnaire.id] : [name];
};

/** What was asked; another version may have asked something else under the same name. */
const askedIn = async (questionnaires: Questionnaires, {checkIn}: Shared): Promise<Questionnaire | undefined> => {
  const {id, version} = checkIn.questionnaire;
  const offered = await questionnaires.get(id);
  return offered?.questionnaire.version === version ? offered.questionnaire : undefined;
};

/** `kith export check-ins`: what was shared with hosts, with its consent and scores. */
export const exportCheckIns = async (database: Database, config: Config, call: Call, csv: boolean): Promise<void> => {
  const {terminal} = call;
  const questionnaires = openQuestionnaires(config.questionnaires);
  const names = await namesOf(questionnaires, call);
  await terminal.write(csv ? `\uFEFF${csvLine(columns)}` : '{"checkIns":[');
  let before = '\n';
  for await (const shared of sharedCheckIns(database, names)) {
    const asked = await askedIn(questionnaires, shared);
    await terminal.write(csv ? linesOf(shared, asked) : before + JSON.stringify(objectOf(shared, asked)));
    before = ',\n';
  }
  if (!csv) await terminal.write('\n]}\n');
};
