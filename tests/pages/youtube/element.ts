/**
 * An element as the site's own framework makes them: it draws itself into the page when it is given data, and draws
 * itself anew, in the same element, when the next data come.
 */
export abstract class SiteElement<Data> extends HTMLElement {
  #data: Data | undefined;

  get data(): Data | undefined {
    return this.#data;
  }

  set data(data: Data | undefined) {
    this.#data = data;
    if (data !== undefined) this.draw(data);
  }

  protected abstract draw(data: Data): void;

  /** The first part inside that matches. */
  protected inner<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`<${this.localName}> has no ${selector}`);
    return found;
  }

  protected on(selector: string, run: () => void): void {
    this.inner(selector).addEventListener('click', run);
  }
}

/** Draws one of the site's elements, not in the page yet. */
export function create<Data>(tag: string, data: Data): SiteElement<Data> {
  const element = document.createElement(tag) as SiteElement<Data>;
  element.data = data;
  return element;
}

/** A person's words inside markup. */
export const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const ICONS: Readonly<Record<string, string>> = {
  up: 'M3 11h3v10H3V11Zm5 0 5-9 2 1v6h6l-2 12H8V11Z',
  down: 'M3 13h3V3H3v10Zm5 0 5 9 2-1v-6h6L19 3H8v10Z',
  bell: 'M12 22a2 2 0 0 0 2-2h-4a2 2 0 0 0 2 2Zm7-5v-6a7 7 0 1 0-14 0v6l-2 2h18l-2-2Z',
  arrow: 'M14 5v4C7 10 4 15 3 20c3-4 6-5 11-5v4l7-7-7-7Z',
};

/** Icons keep their drawing to themselves: the innermost node of a press stands in a shadow root. */
class IconElement extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const path = ICONS[this.getAttribute('icon') ?? ''] ?? '';
    root.innerHTML = `<svg viewBox="0 0 24 24" width="24" height="24"><path d="${path}"></path></svg>`;
  }
}

export const defineIcons = (): void => customElements.define('yt-icon', IconElement);
export const icon = (name: string): string => `<yt-icon icon="${name}"></yt-icon>`;
