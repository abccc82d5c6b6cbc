import {LitElement, css, html} from 'lit';

/* What the form is measured against: ten radio groups, written by hand with Lit. */
const choices = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const questions = Array.from({length: 10}, (_, index) => `Question ${index + 1}, as long as such questions are`);

class BareForm extends LitElement {
  static styles = css`
    :host { display: block; font: 16px/1.5 sans-serif }
    fieldset { border: 0; padding: .5rem 0; margin: 0 0 1rem }
    label { display: flex; gap: .5rem; min-height: 44px; align-items: center }
  `;
  static properties = {answers: {state: true}};

  constructor() {
    super();
    this.answers = {};
  }

  render() {
    return html`<form>${questions.map((text, index) => this.#question(text, index))}<button>Send</button></form>`;
  }

  #question(text, index) {
    return html`<fieldset><legend>${text}</legend>${choices.map((words, at) => this.#choice(words, index, at))}</fieldset>`;
  }

  #choice(words, index, at) {
    const choose = () => (this.answers = {...this.answers, [index]: at});
    const checked = this.answers[index] === at;
    return html`<label><input type="radio" name=${index} .checked=${checked} @change=${choose} />${words}</label>`;
  }
}

customElements.define('bare-form', BareForm);
