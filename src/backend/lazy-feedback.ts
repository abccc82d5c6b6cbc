import {BackendError} from './backend.js';
import type {FeedbackPort} from './feedback.js';

const methods = [
  ...(['ask', 'asked', 'changeAsk', 'eraseAsk', 'received', 'handle', 'report'] as const),
  ...(['invitation', 'give', 'given', 'correct', 'withdraw'] as const),
  ...(['openRound', 'round', 'changeRound', 'withdrawRound', 'seat', 'takeSeat', 'pass'] as const),
] satisfies (keyof FeedbackPort)[];

type Method = (...about: unknown[]) => Promise<unknown>;

/** Peer feedback that is loaded with its first question; after a failure the next question tries again. */
export const lazyFeedback = (load: () => Promise<FeedbackPort>): FeedbackPort => {
  let loading: Promise<FeedbackPort> | undefined;
  const loaded = async (): Promise<Record<string, Method>> => {
    try {
      return (await (loading ??= load())) as unknown as Record<string, Method>;
    } catch (cause) {
      loading = undefined;
      throw new BackendError('offline', 'A piece of the library did not load.', {cause});
    }
  };
  const asked =
    (name: string): Method =>
    async (...about) =>
      (await loaded())[name]!(...about);
  return Object.fromEntries(methods.map((name) => [name, asked(name)])) as unknown as FeedbackPort;
};
