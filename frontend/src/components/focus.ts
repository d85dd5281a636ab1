/** Focuses a field that has appeared, unless the person types in another one. */
export function focusUnlessTyping(field: HTMLTextAreaElement | HTMLInputElement | null): void {
  if (!field || focused()?.matches("input, textarea, select")) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** The focused element, in nested shadow roots too. */
function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
