import '../src/define/kith-check-in-form.js';
import '../src/define/kith-provider.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KithCheckInForm} from '../src/widgets/check-in-form/check-in-form.js';
import {failingTaker, nearTaker, silentTaker, taker, wordless} from './support/check-in-backends.js';
import {answers, chooses, fits, inTurn, presses, says, writes} from './support/checking-in.js';
import {given} from './support/given.js';
import {evening} from './support/scene.js';

type Story = StoryObj<KithCheckInForm>;

const help = {lines: [{name: 'Harbour Line', phone: '555 0100', hours: '24 hours, every day'}], emergency: '112'};

const asked = says('How are you arriving today?');
const anything = /^Is there anything/;
const reviewed = inTurn(presses('Continue'), says('Look over your answers'));
const filled = inTurn(
  asked,
  chooses('Good'),
  chooses('Some'),
  chooses('Hopeful'),
  writes(anything, 'I slept a little.'),
);
const review = inTurn(filled, reviewed);
const agreeing = inTurn(presses('Continue'), says('Before you send it'));
const consent = inTurn(review, agreeing);
const agreed = inTurn(chooses(/^I agree/), presses('Agree and send'));
const sent = inTurn(consent, agreed);
const done = inTurn(sent, says('Thank you for checking in'));

/** A check-in before or after a group, in half a minute. */
const meta: Meta<KithCheckInForm> = {
  title: 'Widgets/Check-in form',
  component: 'kith-check-in-form',
  decorators: [evening],
  args: {help},
  argTypes: {
    backend: {control: false},
    prefill: {control: false},
    resolveValueSet: {control: false},
    form: {control: {disable: true}},
    value: {control: {disable: true}},
  },
  loaders: [() => ({backend: taker()})],
  render: (args, {loaded}) =>
    html`<kith-check-in-form ${given({...(loaded as object), ...args})}></kith-check-in-form>`,
  play: asked,
};
export default meta;

// Nothing plays on the page of docs, so what only a play brings about would show the wrong state there.
const played = ['!autodocs'];

/** Answered, and not sent yet. Who will read it stands beside the button. */
export const Filled: Story = {tags: played, play: filled};

/** The questions are on their way; what stands inside the tag is shown meanwhile. */
export const Loading: Story = {
  args: {questionnaire: 'their-own', backend: wordless},
  play: says('One moment …'),
};

/** Nothing is answered yet. */
export const Empty: Story = {};

/** A definition that is none: the member sees a sentence, the developer an event that says where. */
export const Error: Story = {
  args: {questionnaire: {id: 'broken', items: 'none'}},
  play: says(/could not be loaded/),
};

/** The connection went: nothing is lost. */
export const Offline: Story = {
  tags: played,
  args: {backend: failingTaker('offline')},
  play: inTurn(sent, says(/Your answers are still here/)),
};

/** In a side column or on a small phone: 320 pixels. */
export const Narrow: Story = {globals: {width: 'narrow'}, play: inTurn(asked, fits)};

/** Where the page is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}};

/** In Arabic, mirrored. */
export const RightToLeft: Story = {
  name: 'Right to left',
  globals: {locale: 'ar'},
  play: says('كيف الحال عند الوصول اليوم؟'),
};

/** Long words break; nothing is cut off. */
export const LongWords: Story = {
  name: 'Long words',
  globals: {width: 'narrow'},
  args: {
    readers: 'Gruppenbegleiterinnen und Gruppenbegleiter der Angehörigenselbsthilfegruppenarbeitsgemeinschaft',
    label: 'Donaudampfschifffahrtsgesellschaftskapitänsangehörigenselbsthilfegruppe',
  },
  play: inTurn(asked, fits),
};

/** The same in one of the ready themes: tokens suffice. */
export const Themed: Story = {globals: {theme: 'kith-bright'}};

/** Something is missing: one summary takes the focus and links to each question. */
export const Mistakes: Story = {
  tags: played,
  args: {
    questionnaire: {
      id: 'own',
      version: '1',
      title: 'Two questions',
      items: [
        {linkId: 'name', type: 'string', text: 'What shall we call you?', required: true},
        {linkId: 'why', type: 'text', text: 'What brings you here?', required: true},
      ],
    },
  },
  play: inTurn(presses('Continue'), says('Please look at these answers again')),
};

/** A worrying answer: help stands right after the question. It takes no focus and blocks nothing. */
export const Risk: Story = {
  tags: played,
  args: {questionnaire: 'phq-9'},
  play: inTurn(answers(/better off dead/, 'Several days'), says('Harbour Line')),
};

/** A questionnaire that may get a worrying answer, on a site that has not said where to turn to. */
export const RiskWithoutHelp: Story = {
  name: 'Risk without help',
  args: {questionnaire: 'phq-9', help: undefined},
  play: says(/cannot be shown here/),
};

/** Each answer once more, with a way back to it. */
export const Review: Story = {tags: played, play: review};

/** A score that lacks an answer has no total. */
export const IncompleteScore: Story = {
  name: 'Incomplete score',
  tags: played,
  args: {questionnaire: 'phq-4'},
  play: inTurn(says(/how often have you been bothered/), presses('Continue'), says(/no total, because/)),
};

/** Agreeing is a step of its own; nothing is ticked beforehand. */
export const Consent: Story = {tags: played, play: consent};

/** “No” leads to help and a copy, not to a dead end. */
export const Declined: Story = {
  tags: played,
  play: inTurn(consent, presses('I do not agree'), says('Nothing was sent')),
};

/** Nobody can know who sent it, and what follows from that. */
export const Anonymous: Story = {args: {mode: 'anonymous'}, play: says(/Nobody can know/)};

/** The member chooses whether anyone can know. */
export const Choice: Story = {
  tags: played,
  args: {mode: 'choice'},
  play: inTurn(review, says('How do you want to send it?')),
};

/** On its way. */
export const Sending: Story = {
  tags: played,
  args: {backend: silentTaker()},
  play: inTurn(sent, says('Sending …')),
};

/** Without a connection, on a page that lets it wait. */
export const Waiting: Story = {
  tags: played,
  args: {backend: failingTaker('offline'), queue: true},
  play: inTurn(sent, says('Saved here, not sent yet')),
};

/** It has arrived: the private link, a correction, a copy, and a way to take it back. */
export const Done: Story = {tags: played, play: done};

/** After a hard day the thanks are quiet, and help is at hand. */
export const DoneLow: Story = {
  name: 'Done, low',
  tags: played,
  play: inTurn(asked, chooses('Very low'), reviewed, agreeing, agreed, says('Thank you for saying how it is')),
};

/** Taken back for ever. */
export const Withdrawn: Story = {
  tags: played,
  play: inTurn(done, presses('Withdraw this check-in'), says('Your check-in was withdrawn')),
};

/** Nothing leaves the device. */
export const OnTheDevice: Story = {
  name: 'On the device',
  loaders: [() => ({backend: nearTaker()})],
  play: says(/It stays on this device/),
};

/** Kept in the tab until it is sent. */
export const Drafts: Story = {
  tags: played,
  args: {drafts: 'own-device'},
  play: inTurn(filled, says(/^This is my own device/)),
};

/** Group by group. */
export const Pages: Story = {args: {layout: 'pages', questionnaire: 'phq-9'}, play: says('1 of 3')};

/** One question at a time, with progress in words. */
export const OneAtATime: Story = {name: 'One at a time', args: {layout: 'one'}, play: says('1 of 4')};

/** A validated scale has no tested translation: it is shown in English, and says so. */
export const OnlyInEnglish: Story = {
  name: 'Only in English',
  globals: {locale: 'es'},
  args: {questionnaire: 'phq-4'},
  play: says(/se muestran en inglés/),
};

/** A questionnaire in FHIR asks for what the form cannot do: the site's owner sees what. */
export const Unsupported: Story = {
  args: {
    debug: true,
    questionnaire: {
      resourceType: 'Questionnaire',
      status: 'active',
      title: 'From elsewhere',
      item: [
        {
          linkId: '1',
          type: 'string',
          text: 'How are you?',
          modifierExtension: [{url: 'https://harbour.example/no-such-thing', valueBoolean: true}],
        },
      ],
    },
  },
  play: says(/no-such-thing/),
};
