import type {Messages} from '../../i18n/messages.js';
import type {OwnAsk} from '../../model/contract/feedback/ask.js';
import type {Card} from '../../model/contract/feedback/card.js';
import type {CardHandling, ReportDraft} from '../../model/contract/feedback/card-draft.js';

/** What is going on at one card. */
export interface DeskView {
  readonly open?: boolean;
  readonly panel?: 'answer' | 'takeBack' | 'show' | 'report' | 'turnAway' | undefined;
  readonly busy?: boolean;
  /** The kind of failure. */
  readonly failure?: string | undefined;
  readonly answer?: string;
  readonly reason?: string;
  readonly note?: string;
  /** Epoch milliseconds. */
  readonly sealedUntil?: number;
  /** Its giver was turned away just now; they may still have the link for peers. */
  readonly turnedAway?: boolean;
  /** That link was made anew since. */
  readonly renewed?: boolean;
}

/** How the cards lie, and what is going on at each. */
export interface TableView {
  lying(count: number): 'one' | 'hand' | 'wall';
  choose(lying: 'one' | 'hand' | 'wall'): void;
  readonly picked: string | undefined;
  at(cards: readonly {id: string}[]): number;
  go(id?: string): void;
  desk(id: string): DeskView;
  set(id: string, change: Omit<DeskView, 'busy' | 'failure'>): void;
}

/** What has arrived, and what can be done with it: `Receiving` in `controllers/feedback`. Each deed answers whether it was done. */
export interface CardsView {
  readonly phase: 'loading' | 'here' | 'missing' | 'failed' | 'erased';
  /** The kind of failure. */
  readonly failure: string | undefined;
  readonly asked: OwnAsk | undefined;
  readonly cards: readonly Card[];
  readonly arrived: readonly Card[];
  /** Key of what was done or happened last. */
  readonly said: string | undefined;
  readonly busy: boolean;
  /** Why something could not be done with the whole. */
  readonly trouble: string | undefined;
  readonly onDevice: boolean;
  readonly table: TableView;
  load(): Promise<void>;
  all(): Promise<readonly Card[] | undefined>;
  showArrived(): void;
  handle(id: string, handling: CardHandling): Promise<boolean>;
  report(id: string, report: ReportDraft): Promise<boolean>;
  change(change: {until?: number; closed?: boolean}): Promise<boolean>;
  newLink(): Promise<boolean>;
  erase(): Promise<boolean>;
}

/** What the cards of a page are drawn from. */
export interface ReceivedView {
  /** With the parts `card` and `receiving`. */
  readonly words: Messages;
  /** BCP 47. */
  readonly locale: string;
  /** Of its headings: 3 beneath an `<h2>`. */
  readonly level: number;
  readonly cards: CardsView;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Help for words of a crisis, drawn above what sends a text. */
  readonly help?: (text: string) => unknown;
}

/** What went wrong, as a sentence. */
export const failureText = (kind: string, {receiveFailures}: Messages): string =>
  receiveFailures[kind] ?? receiveFailures['server'] ?? '';

/** The section of the cards that something stands in: it takes the focus when what had it is gone. */
export const sectionOf = (event: Event): HTMLElement | null =>
  (event.currentTarget as Element).closest<HTMLElement>('.received');

/** What opens the further deeds of a card: it stays when one of them is gone. */
export const moreOf = (event: Event): HTMLElement | null | undefined =>
  (event.currentTarget as Element).closest('.desk')?.querySelector<HTMLElement>('.further > summary');
