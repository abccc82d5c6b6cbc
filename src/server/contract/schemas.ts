import {type JsonSchema, toJsonSchemaDefs} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {ChangeDraftSchema, ChangeSchema} from '../../model/contract/change.js';
import {AnonymousReceiptSchema, CheckInPageSchema, CheckInSchema} from '../../model/contract/check-in.js';
import {AnonymousCheckInSchema, CheckInDraftSchema, ReceiptSchema} from '../../model/contract/check-in-draft.js';
import {DiscoverySchema} from '../../model/contract/discovery.js';
import {ClusterSchema, FacetSchema, GroupPageSchema, ItemSchema} from '../../model/contract/group-page.js';
import {ProblemAnswerSchema} from '../../model/contract/problem.js';
import {QuestionnaireOfferSchema, QuestionnaireOffersSchema} from '../../model/contract/questionnaire-offer.js';
import * as group from '../../model/group.js';
import {feedbackSchemas} from './feedback/schemas.js';
import {propertyFacts, propertyNotes, schemaNotes} from './notes.js';

/** What a probe is told. */
const HealthSchema = v.object({status: v.literal('ok')});

const DocumentSchema = v.looseObject({openapi: v.string()});

/** The schemas that have a name in the document. */
export const namedSchemas = {
  Discovery: DiscoverySchema,
  GroupPage: GroupPageSchema,
  Item: ItemSchema,
  Facet: FacetSchema,
  Cluster: ClusterSchema,
  Group: group.GroupSchema,
  Meeting: group.MeetingSchema,
  Place: group.PlaceSchema,
  Online: group.OnlineSchema,
  Facilitator: group.FacilitatorSchema,
  Credential: group.CredentialSchema,
  Cost: group.CostSchema,
  Capacity: group.CapacitySchema,
  Contact: group.ContactSchema,
  Join: group.JoinSchema,
  Source: group.SourceSchema,
  ChangeDraft: ChangeDraftSchema,
  Change: ChangeSchema,
  QuestionnaireOffers: QuestionnaireOffersSchema,
  QuestionnaireOffer: QuestionnaireOfferSchema,
  CheckInDraft: CheckInDraftSchema,
  CheckIn: CheckInSchema,
  CheckInPage: CheckInPageSchema,
  AnonymousCheckIn: AnonymousCheckInSchema,
  AnonymousReceipt: AnonymousReceiptSchema,
  Receipt: ReceiptSchema,
  ...feedbackSchemas,
  Problem: ProblemAnswerSchema,
  Health: HealthSchema,
  Document: DocumentSchema,
};

export type SchemaName = keyof typeof namedSchemas;

/** What JSON Schema cannot say (a check in words) is left out; what goes in, not what comes out, is described. */
export const conversion = {target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore'} as const;

const described = (name: string, schema: JsonSchema): JsonSchema => {
  const notes = propertyNotes[name] ?? {};
  const facts = propertyFacts[name] ?? {};
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, property]) => [
      key,
      typeof property === 'object' && notes[key] ? {...property, ...facts[key], description: notes[key]} : property,
    ]),
  );
  return {...schema, ...(schemaNotes[name] && {description: schemaNotes[name]}), properties};
};

/** `components.schemas` of the document. */
export const schemaComponents = (): Record<string, JsonSchema> => {
  const found = toJsonSchemaDefs(namedSchemas, {
    ...conversion,
    overrideRef: ({referenceId}) => `#/components/schemas/${referenceId}`,
  });
  return Object.fromEntries(Object.entries(found).map(([name, schema]) => [name, described(name, schema)]));
};
