type Attributes = Record<string, string | undefined>;

/** One element as the site writes it; attributes without a value are left out. */
export function h(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

export const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the page`);
  return found;
};

/** Emoji as pictures are read by their alternative text. */
export const emoji = (sign: string): HTMLElement => h('img', { alt: sign, width: '20', height: '20' });

const caretToEnd = (editor: HTMLElement): void => {
  const selection = getSelection();
  selection?.selectAllChildren(editor);
  selection?.collapseToEnd();
};

/** A plain editable box holds what the site wants it to hold. */
export const write = (editor: HTMLElement, text: string): void => {
  editor.textContent = text;
  editor.focus();
  caretToEnd(editor);
};
