/**
 * Drops characters that cannot be seen from whatever is entered into any text field of the page: pasted, dropped, filled in or
 * typed. What a field held before stays unchanged. To be called once, before anything is drawn.
 */
export function cleanTextEntry(page: Document): void {
  page.addEventListener('paste', cleanPaste, { capture: true });
  page.addEventListener('input', cleanInput, { capture: true });
}

/** Pastes the clean text in place of the other. Fields that take a paste themselves get it as one. */
function cleanPaste(event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  const text = dropInvisible(pasted);
  if (text === pasted || !isTextField(event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const clean = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // Of the ways to insert text, this one alone can be undone.
  if (event.target.dispatchEvent(clean)) document.execCommand('insertText', false, text);
}

/** What comes in by another way than the keyboard or a paste is in the field already. */
function cleanInput(event: Event): void {
  const field = event.target;
  if (!isTextField(field) || (event instanceof InputEvent && !mayBring(event))) return;
  const text = dropInvisible(field.value);
  if (text === field.value) return;
  const caret = field.selectionStart;
  const before = caret === null ? null : dropInvisible(field.value.slice(0, caret)).length;
  // React sets a property of its own on the field, and would take what is set there for what it has drawn itself.
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Reflect.set(prototype, 'value', text, field);
  if (before !== null) field.setSelectionRange(before, before);
}

/** Whether the event may have entered such a character; text that is being composed is not to be touched. */
function mayBring({ inputType, data, isComposing }: InputEvent): boolean {
  if (isComposing) return false;
  return inputType === 'insertFromDrop' || (data !== null && data !== dropInvisible(data));
}

function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/**
 * Soft hyphen, zero-width space, word joiner, byte order mark, and the marks of text direction: copied along with text from
 * documents and web pages, never part of a name, an id or a tag. Joiners (U+200C, U+200D) are: of Persian words and of emoji.
 */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text without characters that cannot be seen. */
export function dropInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}
