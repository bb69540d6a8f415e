import type { Level } from '../../check/types.ts';

/** Ours alone, and not to be guessed by the site. */
const NAME = `j${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

type Tone = { ink: string; wash: string };

/** The colours of tokens.css: a highlight is drawn in the site's own tree, where our tokens do not hold. */
const TONES: Record<'light' | 'dark', Record<'stop' | 'other', Tone>> = {
  light: {
    stop: { ink: '#7d1f55', wash: 'rgb(125 31 85 / 12%)' },
    other: { ink: '#5a3f9e', wash: 'rgb(90 63 158 / 12%)' },
  },
  dark: {
    stop: { ink: '#f0a5cc', wash: 'rgb(240 165 204 / 24%)' },
    other: { ink: '#b9a5f4', wash: 'rgb(185 165 244 / 24%)' },
  },
};

/** Light letters stand on a dark ground: the site's own look decides, not the system's. */
function isDark(editor: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(editor).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * red + 0.6 * green + 0.1 * blue > 128;
}

/** The look of marked words in this editor, as declarations. */
export function lookOf(editor: Element, level: Level): string {
  const { ink, wash } = TONES[isDark(editor) ? 'dark' : 'light'][level === 'stop' ? 'stop' : 'other'];
  const line = level === 'note' ? 'dotted' : 'solid';
  return `background-color:${wash};text-decoration:underline ${line} 2px ${ink};text-underline-offset:3px`;
}

const FORCED = 'background-color:Mark;color:MarkText;text-decoration:underline';

/** Words marked in the site's editors without touching them: ranges beside the document, styled by a sheet of ours. */
export class WordHighlight {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();

  draw(ranges: readonly Range[], editor: Element, level: Level): void {
    const [first] = ranges;
    if (!first) {
      this.clear();
      return;
    }
    this.#sheet.replaceSync(
      `::highlight(${NAME}){${lookOf(editor, level)}}@media(forced-colors:active){::highlight(${NAME}){${FORCED}}}`,
    );
    for (const range of ranges) this.#style(range.startContainer.getRootNode());
    CSS.highlights.set(NAME, new Highlight(...ranges));
  }

  clear(): void {
    CSS.highlights.delete(NAME);
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }

  /** A site may set its sheets anew at any time, so each drawing looks again. */
  #style(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#roots.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
