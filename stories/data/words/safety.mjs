/* Words for groups where being found could be dangerous: no address, and always ask first. */
const closings = [
  'You decide how much you say.',
  'You can leave whenever you like, without giving a reason.',
  'We believe you.',
  'Nothing is recorded and nobody takes notes.',
];
const agreements = [
  'What is said here stays here',
  'We never say who else is in the group',
  'You may pass, every time',
  'If someone is in danger, we get help, and we say so first',
];

export const safety = [
  {
    topic: 'Survivors',
    slug: 'survivors',
    also: ['Trauma'],
    hosts: 'professional',
    join: 'ask',
    hidden: true,
    closings,
    agreements,
    names: ["Survivors' Circle, {area}", 'Steady Ground, {area}', 'After the Storm, {area}'],
    openings: [
      'For adults who were hurt by sexual violence, as a child or later.',
      'It was not your fault. You can say that here, or come to hear it said.',
      'You survived. This group is about the life that comes after.',
    ],
    middles: [
      'You will never be asked what happened. We talk about how to live with it.',
      'Groups are small, with two trained hosts and a quiet room beside it.',
      'We meet you one to one first, so that you can ask us anything.',
    ],
  },
  {
    topic: 'Domestic abuse',
    slug: 'domestic-abuse',
    hosts: 'professional',
    join: 'ask',
    hidden: true,
    closings,
    agreements,
    onlineOnly: true,
    names: ['Safe Harbour, {area}', 'Open Door Online, {area}', 'Quiet Line Group, {area}'],
    openings: [
      'For people who are, or were, afraid of a partner or a family member.',
      'If someone checks your phone, counts your money or frightens you, you can talk to us.',
      'Whether you have left, want to leave or want to stay, you decide. We listen.',
    ],
    middles: [
      'We meet online only. Please ask first: we agree on a safe time and a safe way to reach you.',
      'Use any name you like and keep your camera off. You can leave with one click.',
      'Two trained workers hold the group and can help you to plan for safety.',
    ],
  },
];
