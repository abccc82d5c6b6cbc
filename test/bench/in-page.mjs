/* What is asked in the pages. Each function runs there, alone: it can use nothing of this module. */

/** Elements in the document and in every shadow root. */
export const countElements = () => {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
      0,
    );
  return count(document);
};

/** What the status line says: how many were found. */
export const statusText = () => {
  const root = document.querySelector('kith-group-finder')?.shadowRoot ?? document;
  return root.querySelector('[role=status]').textContent.trim();
};

/** The middle of an element, `{x, y}`, scrolled into view: `[selector, index]`, in the finder's shadow root if there is one. */
export const middleOf = ([selector, index]) => {
  const root = document.querySelector('kith-group-finder')?.shadowRoot ?? document;
  const element = root.querySelectorAll(selector)[index];
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
};

/** Sets properties of the finder. */
export const setFilters = (properties) => void Object.assign(document.querySelector('kith-group-finder'), properties);
