/** Does it when Esc is pressed. A dialog around it stays open: one key closes one thing. */
export const onEscape =
  (act: (event: Event) => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
