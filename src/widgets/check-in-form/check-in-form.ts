import {LitElement, type TemplateResult, html} from 'lit';
import {KithElement} from '../../controllers/kith-element.js';
import {form} from '../../i18n/parts/form.js';

/**
 * @tag kith-check-in-form
 */
export class KithCheckInForm extends KithElement(LitElement, form) {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
