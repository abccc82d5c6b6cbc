import {
  OwedSchema,
  RoundChangeSchema,
  RoundDraftSchema,
  SeatTakingSchema,
} from '../../../model/contract/feedback/round-draft.js';
import {changeRound} from '../../feedback/rounds/change-round.js';
import {decide} from '../../feedback/rounds/decide.js';
import {openRound} from '../../feedback/rounds/open-round.js';
import {readRound} from '../../feedback/rounds/read-round.js';
import type {ToldSeat} from '../../feedback/rounds/seat-told.js';
import {readSeat, takeSeat} from '../../feedback/rounds/seats.js';
import type {StoredRound} from '../../feedback/rounds/told.js';
import {withdrawRound} from '../../feedback/rounds/withdraw-round.js';
import {planOf} from '../../feedback/plan.js';
import {stampFor} from '../../feedback/stamp.js';
import type {Answer} from '../../http/answer.js';
import type {Parts} from '../../http/parts.js';
import {gone, personal, versionsOf} from '../../http/personal.js';
import {type HeaderField, type Route, route} from '../../http/route.js';
import {digest} from '../../sent/digest.js';
import {noting} from '../../sent/noting.js';
import {ifMatchField, letterKeyField, placeNote, roundField, seatField, versionNote} from '../fields.js';
import {uuidOf} from '../ids.js';

const path = '/feedback/round';
const seatPath = '/feedback/seat';

const answerOf = ({round, version}: StoredRound, status?: number, headers?: Record<string, string>): Answer =>
  personal(round, {ETag: `"${version}"`, ...headers}, status);

/** As `seatField`, once the place is taken. */
const ownSeatField: HeaderField = {
  ...seatField,
  description: 'Opens a place in a round, for who has taken it. The server keeps only its hash.',
  example: 'dGhlLWNoYWlyLWlzLW15LW93bg',
};

/** @param secret by which its holder will give. */
const seatAnswer = async (seat: ToldSeat, secret: Buffer, {config, database, now}: Parts): Promise<Answer> => {
  const {sealDays} = planOf(config);
  return personal({...seat, sealDays, stamp: await stampFor(database, secret, now())});
};

/** `POST /feedback/rounds` */
const open = route({
  method: 'POST',
  path: '/feedback/rounds',
  operation: 'openRound',
  summary: 'Open a round: places, each with the hash of the secret in the link that its holder is handed.',
  description:
    'Who leads it sees that cards were given, and never what they say or to whom. A repeated request gets the same round; once that was taken back, 410.',
  tag: 'feedback',
  headers: [roundField, letterKeyField],
  body: RoundDraftSchema,
  bodyName: 'RoundDraft',
  answers: {201: {description: 'Kept.', schema: 'OwnRound', headers: [placeNote('round'), versionNote]}},
  problems: [400, 403, 404, 410, 413, 415, 422],
  counted: 'writes',
  answer: async ({header, body: draft}, {config, database}) => {
    const {keepDays} = planOf(config);
    const create = {secret: header(roundField), key: header(letterKeyField), draft, keepDays};
    return answerOf(await openRound(database, create), 201, {Location: 'round'});
  },
});

/** `GET /feedback/round` */
const show = route({
  method: 'GET',
  path,
  operation: 'round',
  summary: 'A round, for who leads it.',
  description: 'The entity tag changes with what its facilitator changes, and with nothing else.',
  tag: 'feedback',
  headers: [roundField],
  answers: {200: {description: 'The round as it stands.', schema: 'OwnRound', headers: [versionNote]}},
  problems: [400, 404],
  counted: 'reads',
  answer: async ({header}, {config, database}) => {
    planOf(config);
    return answerOf(await readRound(database, header(roundField)));
  },
});

/** `PUT /feedback/round` */
const put = route({
  method: 'PUT',
  path,
  operation: 'changeRound',
  summary: 'Give a round more time, add places, let people leave, or close it for good.',
  description:
    'For the version that `If-Match` names. Once it is closed, 403: who has a place can still read what they received, answer it, and withdraw what they gave.',
  tag: 'feedback',
  headers: [roundField, ifMatchField],
  body: RoundChangeSchema,
  bodyName: 'RoundChange',
  answers: {200: {description: 'Changed.', schema: 'OwnRound', headers: [versionNote]}},
  problems: [400, 403, 404, 412, 413, 415, 422, 428],
  counted: 'reads',
  answer: async ({header, body: change}, {config, database}) => {
    const versions = versionsOf(header(ifMatchField));
    return answerOf(await changeRound(database, {secret: header(roundField), change, versions, plan: planOf(config)}));
  },
});

/** `DELETE /feedback/round` */
const takeBack = route({
  method: 'DELETE',
  path,
  operation: 'withdrawRound',
  summary: 'Take a round back for ever, with its places, as long as no card was given.',
  description:
    'Once a card was given, 403: it belongs to others. Such a round can be closed, and is erased in its time.',
  tag: 'feedback',
  headers: [roundField],
  answers: {204: {description: 'It is gone.'}},
  problems: [400, 403, 404],
  counted: 'reads',
  answer: async ({header}, parts) => {
    planOf(parts.config);
    await withdrawRound(parts.database, header(roundField), noting(parts));
    return gone();
  },
});

/** `GET /feedback/seat` */
const showSeat = route({
  method: 'GET',
  path: seatPath,
  operation: 'seat',
  summary: 'A place in a round, for who holds it.',
  description:
    'By its holder’s own secret; or by the one that was handed out, as long as nobody has taken the place: then nothing is told of who owes whom. The log tells nothing of a place: a card is given some minutes later, and people of a circle share a network.',
  tag: 'feedback',
  headers: [seatField],
  answers: {200: {description: 'The place as it stands.', schema: 'Seat'}},
  problems: [400, 404],
  counted: 'reads',
  nameless: true,
  answer: async ({header}, parts) => {
    const secret = header(seatField);
    return seatAnswer(await readSeat(parts.database, secret, planOf(parts.config)), digest(secret), parts);
  },
});

/** `PUT /feedback/seat` */
const take = route({
  method: 'PUT',
  path: seatPath,
  operation: 'takeSeat',
  summary: 'Take a place that was handed out: from then on another secret opens it.',
  description:
    'Once. The secret that was handed out opens nothing afterwards, but a repeated request with the same hash gets the same answer.',
  tag: 'feedback',
  headers: [seatField],
  body: SeatTakingSchema,
  bodyName: 'SeatTaking',
  answers: {200: {description: 'It is taken.', schema: 'Seat'}},
  problems: [400, 403, 404, 413, 415, 422],
  counted: 'reads',
  nameless: true,
  answer: async ({header, body: {hash}}, parts) => {
    const own = Buffer.from(hash, 'hex');
    return seatAnswer(
      await takeSeat(parts.database, {secret: header(seatField), own, plan: planOf(parts.config)}),
      own,
      parts,
    );
  },
});

/** `PUT /feedback/seat/owed/{seatId}` */
const pass = route({
  method: 'PUT',
  path: `${seatPath}/owed/{seatId}`,
  operation: 'pass',
  summary: 'Pass, or take that back.',
  description: 'Once a card was given, and when the round takes none any more, 403.',
  tag: 'feedback',
  params: {seatId: 'Id of the place that a card is owed to: a UUID.'},
  headers: [ownSeatField],
  body: OwedSchema,
  bodyName: 'Owed',
  answers: {200: {description: 'The place as it stands.', schema: 'Seat'}},
  problems: [400, 403, 404, 413, 415],
  counted: 'reads',
  nameless: true,
  answer: async ({header, params: {seatId = ''}, body: {state}}, parts) => {
    const secret = header(ownSeatField);
    const to = uuidOf(seatId);
    const seat = await decide(parts.database, {secret, to, state, plan: planOf(parts.config)});
    return seatAnswer(seat, digest(secret), parts);
  },
});

export const roundRoutes: Route[] = [open, show, put, takeBack, showSeat, take, pass];
