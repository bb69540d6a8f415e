/** UTF-16 units read from one element; longer text is cut, never refused. */
export const TEXT_LIMIT = 20_000;

const LINE_TAGS = new Set([
  'P',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'TR',
]);
/** The name of a drawing (`<title>` in an `<svg>`) is no text either: it would stand before the words beside the icon. */
const SILENT_TAGS = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'title', 'desc']);

/** What the walker leaves out, and which further elements are lines of their own (both CSS selectors). */
export type WalkRules = { skip?: string | undefined; lines?: string | undefined };

const ELEMENT = 1;
const TEXT = 3;

/**
 * The words of an element without layout: emoji pictures as their alternative text, line breaks kept.
 * At most `TEXT_LIMIT` units. Iterative, because a page may nest deeper than a stack.
 */
export const textOf = (root: Element, { skip, lines }: WalkRules = {}): string => {
  // One query each: asking every element whether it matches costs far more on a long article.
  const skipped = new Set(skip === undefined ? [] : root.querySelectorAll(skip));
  const lined = new Set(lines === undefined ? [] : root.querySelectorAll(lines));
  let text = '';
  const breakLine = (node: Node): void => {
    if (text === '' || text.endsWith('\n')) return;
    if (LINE_TAGS.has(node.nodeName) || lined.has(node as Element)) text += '\n';
  };
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) text += (node as Text).data.slice(0, TEXT_LIMIT);
    if (node.nodeType !== ELEMENT || SILENT_TAGS.has(node.nodeName) || skipped.has(node as Element))
      return false;
    breakLine(node);
    if (node.nodeName === 'BR') text += '\n';
    if (node.nodeName === 'IMG') text += (node as Element).getAttribute('alt') ?? '';
    return true;
  };

  let node: Node | null = root;
  while (node !== null && text.length < TEXT_LIMIT) {
    let next: Node | null = enter(node) ? node.firstChild : null;
    while (next === null && node !== root && node !== null) {
      breakLine(node);
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
  return text.slice(0, TEXT_LIMIT).trim();
};

/** What a person has written: a text field's value, or an editor's words with the line breaks its layout gives them. */
export const writtenIn = (editor: Element): string => {
  // An editor's line breaks exist only in its layout.
  const { value, innerText } = editor as Partial<Pick<HTMLTextAreaElement, 'value' | 'innerText'>>;
  return (typeof value === 'string' ? value : (innerText ?? textOf(editor))).slice(0, TEXT_LIMIT).trim();
};

/** Labels are compared trimmed, without case, with one kind of space, in one Unicode form. */
export const normaliseLabel = (label: string): string =>
  label.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).join(' ');

/** A count behind a name: "Like (12 likes)", "Suka 3,4 rb". A name that begins with one is a counter, and stays. */
const COUNT = /(?: ?\([^)]*\)| [\d.,]+ ?(?:k|m|b|rb|ribu|jt|juta)?\+?)$/;

/** Everything a control may be called: its label, its title, its picture's label, its text and the first line of that. */
const namesOf = (control: Element): string[] => {
  const text = textOf(control);
  const picture = control.querySelector('svg[aria-label]');
  const labels = [
    control.getAttribute('aria-label'),
    control.getAttribute('title'),
    picture?.getAttribute('aria-label'),
    control.matches('input') ? control.getAttribute('value') : null,
  ];
  return [...labels, text, text.split('\n', 1)[0]].flatMap((name) => {
    const plain = normaliseLabel(name ?? '');
    return [plain, plain.replace(COUNT, '')];
  });
};

/** Whether a control is called by one of these words; a count behind the name does not matter. */
export const isLabelled = (control: Element, labels: readonly string[] | undefined): boolean => {
  if (labels === undefined) return true;
  const wanted = labels.map(normaliseLabel);
  return namesOf(control).some((name) => wanted.includes(name));
};
