/** What is left of a withdrawn item of each table: nothing that was written, nor what it was about. */
export const emptied = {
  changes: {body: null, email: null},
  check_ins: {body: null, contact: null, group_key: null, questionnaire: '', questionnaire_version: ''},
  // not the hash of its link for peers: nobody else shall ask under it
  feedback_asks: {body: null, sent: null},
  feedback_cards: {body: null, answer: null, removed_for: null, sent: null, shown: false},
} as const;
