/** An element of ours in the site's page: empty from outside, everything inside a closed shadow root. */
export type Surface = { host: HTMLElement; root: ShadowRoot };

/** What the person does on our surface is no business of the site. */
const KEPT_FROM_SITE = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...[
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
    'click',
    'auxclick',
    'dblclick',
    'contextmenu',
  ],
  ...['touchstart', 'touchend', 'touchmove', 'touchcancel', 'wheel'],
  ...[
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'copy',
    'cut',
    'paste',
    'selectstart',
    'dragstart',
  ],
  ...['focusin', 'focusout'],
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name no site can know beforehand, so that neither its styles nor its scripts are written for it. */
function unguessableTag(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map(
    (byte) => LETTERS[byte % LETTERS.length],
  );
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/**
 * Our own pages forbid style elements, as every page of an extension should; in a site's page an adopted sheet is not known
 * to work from a content script in the oldest Firefox we support.
 */
function dress(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/** Makes a surface with its styles. It is not in the page yet. */
export function createSurface(css: string): Surface {
  const host = document.createElement(unguessableTag());
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, css);
  for (const type of KEPT_FROM_SITE) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

/** Takes away what a site wrote on the host: `hidden`, `inert`, `aria-hidden`, styles, names. */
export function clearAttributes(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
}
