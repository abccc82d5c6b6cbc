/** Classes, contexts and types. Defines nothing: see `kith-widgets/define.js`. */
export type {
  Backend,
  BackendErrorKind,
  ChangeLink,
  ChangesPort,
  CheckInLink,
  CheckInsPort,
  DevicePort,
  GroupPage,
  GroupsPort,
  Occurrence,
  QuestionnairesPort,
  SearchOptions,
  VersionedChange,
  VersionedCheckIn,
} from './backend/backend.js';
export {BackendError, isBackendError} from './backend/backend.js';
export {type ConnectOptions, connect} from './backend/connect.js';
export {type DeviceBackend, type DeviceOptions, deviceBackend} from './backend/device/device-backend.js';
export {memoryBackend} from './backend/device/memory.js';
export {type Site, siteContext} from './context/site.js';
export {KithFailedEvent} from './controllers/events.js';
export {KithWithdrawnEvent} from './controllers/withdrawn-event.js';
export {KithElement, type KithMembers} from './controllers/kith-element.js';
export {wipe} from './controllers/leaving.js';
export {type MessagePart, type Messages, registerMessages} from './i18n/messages.js';
export type {Change, ChangeDraft} from './model/contract/change.js';
export type {AnonymousReceipt, CheckIn, CheckInPage} from './model/contract/check-in.js';
export type {AnonymousCheckIn, CheckInDraft, Receipt} from './model/contract/check-in-draft.js';
export type {Cluster} from './model/contract/group-page.js';
export type * from './model/group.js';
export type {QuestionnaireOffer} from './model/contract/questionnaire-offer.js';
export type {HelpConfig, HelpLine} from './model/help/help.js';
export type * from './model/questionnaire/questionnaire.js';
export type {DayPart, Facet, FacetName, Facets, GroupQuery} from './model/query.js';
export type {Problem} from './model/records.js';
export {KithClosedEvent, KithJoinEvent} from './widgets/group-finder/details-events.js';
export {KithOpenEvent, KithSearchedEvent} from './widgets/group-finder/events.js';
export {KithProblemsEvent} from './widgets/group-finder/problems-event.js';
export {KithGroupFinder} from './widgets/group-finder/group-finder.js';
export {KithCheckInForm} from './widgets/check-in-form/check-in-form.js';
export {KithRiskEvent, KithUnsupportedEvent} from './widgets/check-in-form/events.js';
export {KithCheckInEvent, KithCheckedInEvent} from './widgets/check-in-form/steps/events.js';
export {KithGiveEvent, KithGivenEvent} from './controllers/feedback/give-events.js';
export {KithAskEvent, KithAskedEvent} from './widgets/feedback-card/events.js';
export {KithFeedbackCard} from './widgets/feedback-card/feedback-card.js';
export {KithRoundClosedEvent, KithRoundOpenedEvent} from './widgets/feedback-round/events.js';
export {KithFeedbackRound} from './widgets/feedback-round/feedback-round.js';
export {KithExitEvent} from './widgets/help/events.js';
export {KithHelp} from './widgets/help/help.js';
export {KithErasedEvent} from './widgets/trend/events.js';
export {KithTrend} from './widgets/trend/trend.js';
export {KithProvider} from './widgets/provider/provider.js';
