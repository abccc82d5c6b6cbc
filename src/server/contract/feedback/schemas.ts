import {InvitationSchema, OwnAskSchema} from '../../../model/contract/feedback/ask.js';
import {AskChangeSchema, NewAskSchema} from '../../../model/contract/feedback/ask-draft.js';
import {
  CardPageSchema,
  CardSchema,
  OwnCardSchema,
  ReportReceiptSchema,
  ShownCardSchema,
} from '../../../model/contract/feedback/card.js';
import {
  CardDraftSchema,
  CardHandlingSchema,
  CardTextSchema,
  ReportDraftSchema,
} from '../../../model/contract/feedback/card-draft.js';
import {OwnRoundSchema, SeatSchema} from '../../../model/contract/feedback/round.js';
import {
  OwedSchema,
  RoundChangeSchema,
  RoundDraftSchema,
  SeatTakingSchema,
} from '../../../model/contract/feedback/round-draft.js';

/** The schemas of peer feedback that have a name in the document. */
export const feedbackSchemas = {
  NewAsk: NewAskSchema,
  AskChange: AskChangeSchema,
  OwnAsk: OwnAskSchema,
  Invitation: InvitationSchema,
  CardDraft: CardDraftSchema,
  CardText: CardTextSchema,
  OwnCard: OwnCardSchema,
  ShownCard: ShownCardSchema,
  Card: CardSchema,
  CardPage: CardPageSchema,
  CardHandling: CardHandlingSchema,
  ReportDraft: ReportDraftSchema,
  ReportReceipt: ReportReceiptSchema,
  RoundDraft: RoundDraftSchema,
  RoundChange: RoundChangeSchema,
  OwnRound: OwnRoundSchema,
  SeatTaking: SeatTakingSchema,
  Seat: SeatSchema,
  Owed: OwedSchema,
};
