import {BackendError, type QuestionnairesPort} from '../../../src/backend/backend.js';

type Right = {[Method in keyof QuestionnairesPort]: QuestionnairesPort[Method]};
type Wrong = (right: Right) => Partial<Right>;

/** Ports that are wrong in one way each, by the topic in which that must be found out. */
export const wrongQuestionnaires: Record<string, Record<string, Wrong>> = {
  'questionnaires: offers': {
    'lists nothing': () => ({list: () => Promise.resolve([])}),
    'lists everything twice': ({list}) => ({list: async () => [...(await list()), ...(await list())]}),
    'forgets how long it keeps answers': ({list}) => ({
      list: async () => (await list()).map((offer) => ({...offer, keepDays: 30})),
    }),
    'gives no definition': ({get}) => ({
      get: async (id, options) => {
        const {definition: _definition, ...offer} = await get(id, options);
        return offer;
      },
    }),
    'does not say what is missing': ({get}) => ({
      get: (id, options) => get(id, options).catch(() => Promise.reject(new BackendError('server', 'Oops.'))),
    }),
    'never gives up': ({list, get}) => ({list: () => list(), get: (id) => get(id)}),
    'keeps answers for half a day': ({list, get}) => ({
      list: async (options) => (await list(options)).map((offer) => ({...offer, keepDays: 0.5})),
      get: async (id, options) => ({...(await get(id, options)), keepDays: 0.5}),
    }),
    'offers what nobody can show': ({list, get}) => ({
      list: async (options) => [...(await list(options)), {id: 'made-up'}],
      get: (id, options) => (id === 'made-up' ? Promise.resolve({id}) : get(id, options)),
    }),
  },
};
