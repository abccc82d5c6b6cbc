import {KithFeedbackRound} from '../widgets/feedback-round/feedback-round.js';

if (!customElements.get('kith-feedback-round')) customElements.define('kith-feedback-round', KithFeedbackRound);

declare global {
  interface HTMLElementTagNameMap {
    'kith-feedback-round': KithFeedbackRound;
  }
}
