import {KithFeedbackCard} from '../widgets/feedback-card/feedback-card.js';

if (!customElements.get('kith-feedback-card')) customElements.define('kith-feedback-card', KithFeedbackCard);

declare global {
  interface HTMLElementTagNameMap {
    'kith-feedback-card': KithFeedbackCard;
  }
}
