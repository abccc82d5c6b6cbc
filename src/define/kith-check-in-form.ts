import {KithCheckInForm} from '../widgets/check-in-form/check-in-form.js';

if (!customElements.get('kith-check-in-form')) customElements.define('kith-check-in-form', KithCheckInForm);

declare global {
  interface HTMLElementTagNameMap {
    'kith-check-in-form': KithCheckInForm;
  }
}
