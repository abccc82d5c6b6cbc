/**
 * What a task costs somebody who knows what they want, in seconds: the keystroke-level model of S. K. Card, T. P. Moran and
 * A. Newell, “The keystroke-level model for user performance time with interactive systems”, Communications of the ACM 23 (7),
 * 1980, 396–410. `key` is their average typist who is no secretary (40 words a minute), also for the button of a mouse;
 * `point` to a target, `home` the hand to the other device, `think` before a step. They leave reading out: here it is 200
 * words a minute, slower than the 238 that M. Brysbaert found (“How many words do we read per minute?”, Journal of Memory
 * and Language 109, 2019), and whoever is new reads everything once.
 */
export const seconds = {key: 0.28, point: 1.1, home: 0.4, think: 1.35, word: 60 / 200};

const wordsIn = (text) => text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Somebody at a page, who uses it by mouse and keyboard, and reads each line that is new to them. */
export class Newcomer {
  /** How often each was done. */
  done = {key: 0, point: 0, home: 0, think: 0, word: 0};
  screens = 0;
  #hand = 'mouse';
  #known = new Set();

  /** Seconds so far. */
  get time() {
    return Object.entries(this.done).reduce((sum, [act, count]) => sum + count * seconds[act], 0);
  }

  /** Reads what is new at a place. */
  async read(place) {
    this.screens++;
    const lines = (await place.innerText()).split('\n').map((line) => line.trim());
    for (const line of lines) if (!this.#known.has(line)) this.done.word += wordsIn(line);
    for (const line of lines) this.#known.add(line);
  }

  /** Points somewhere and presses. */
  async press(place) {
    this.#think();
    this.presses();
    await place.click();
  }

  /** The same outside the page, in some other window. */
  presses(times = 1) {
    this.#take('mouse');
    this.done.point += times;
    this.done.key += times;
  }

  /** Decides on a next step. */
  decides() {
    this.#think();
  }

  /** Presses keys outside the page. */
  keys(count) {
    this.#take('keyboard');
    this.done.key += count;
  }

  /** Writes lines into a field, and thinks before each. */
  async write(place, lines) {
    await this.press(place);
    this.#take('keyboard');
    for (const [at, line] of lines.entries()) {
      if (at > 0) await place.press('Enter');
      await place.pressSequentially(line);
      this.#think();
      this.done.key += line.length + Number(at > 0);
    }
  }

  #think() {
    this.done.think++;
  }

  #take(hand) {
    if (this.#hand !== hand) this.done.home++;
    this.#hand = hand;
  }
}
