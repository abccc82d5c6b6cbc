import type {Discovery} from '../../model/contract/discovery.js';
import {json} from '../http/answer.js';
import {route} from '../http/route.js';

/**
 * From the answer's own address to what it names, as any proxy in front may have changed the path: seen from `…/kith/` that
 * is `groups`, from `…/kith` it is `kith/groups`.
 */
const offersFrom = (url: string) => {
  const path = new URL(url).pathname;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return (name: string) => ({href: last ? `./${last}/${name}` : name});
};

/** `GET {endpoint}` */
export const discovery = route({
  method: 'GET',
  path: '/',
  operation: 'discover',
  summary: 'Who speaks, and what is offered where.',
  description: 'Addresses are relative to the address that was asked, with or without a slash at its end.',
  tag: 'server',
  answers: {200: {description: 'What is offered.', schema: 'Discovery'}},
  problems: [],
  counted: 'reads',
  answer: ({call}, {config}) => {
    const offer = offersFrom(call.request.url);
    const takesCheckIns = config.questionnaires.length > 0;
    const body: Discovery = {
      kith: 1,
      ...(config.name && {name: config.name}),
      offers: {
        groups: offer('groups'),
        changes: offer('groups'),
        ...(takesCheckIns && {questionnaires: offer('questionnaires'), checkIns: offer('check-ins')}),
        ...(config.feedback && {feedback: offer('feedback')}),
      },
    };
    return json(body, {'Cache-Control': 'public, no-cache'});
  },
});
