import {LitElement, type TemplateResult, html} from 'lit';
import {KithElement} from '../../controllers/kith-element.js';
import {help} from '../../i18n/parts/help.js';

/**
 * @tag kith-help
 */
export class KithHelp extends KithElement(LitElement, help) {
  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
