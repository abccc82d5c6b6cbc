/** Hands a file to the visitor, made on the device. @param name one that says nothing to who looks over a shoulder. */
export const saveFile = (text: string, name: string, type: string): void => {
  const href = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
};
