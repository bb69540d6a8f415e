import './site.ts';

/** The page's very first script: whatever a page can see of an event, it sees here. */
const TYPES = [
  'pointerdown pointerup pointercancel mousedown mouseup click auxclick dblclick contextmenu',
  'touchstart touchend touchcancel keydown keypress keyup beforeinput input compositionstart compositionend',
  'focusin focusout submit change paste drop scroll message',
].flatMap((types) => types.split(' '));

window.__site = { acts: [], events: [], ready: false };

/** What tells a site's elements apart, most telling first. */
const MARKS = ['data-testid', 'data-e2e', 'aria-label', 'id'];

/** A plus stands before what hangs beside head and body: nothing of a site does. */
const nameOf = (target: EventTarget | null): string => {
  if (!(target instanceof Element)) return target === document ? 'document' : 'window';
  const isBeside =
    target.parentElement === document.documentElement && !/^(?:HEAD|BODY)$/.test(target.tagName);
  const name = MARKS.find((mark) => target.closest(`[${mark}]`));
  const mark = name && target.closest(`[${name}]`)?.getAttribute(name);
  return `${isBeside ? '+' : ''}${target.tagName.toLowerCase()}@${mark ?? ''}`;
};

function recordAt(place: EventTarget, where: string, capture: boolean): void {
  for (const type of TYPES) {
    place.addEventListener(
      type,
      (event) => {
        const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
        const marks = `${event.isTrusted ? '' : ' untrusted'}${event.defaultPrevented ? ' prevented' : ''}`;
        window.__site.events.push(`${where} ${type} ${nameOf(event.target)}${key}${marks}`);
      },
      { capture, passive: true },
    );
  }
}

if (new URLSearchParams(location.search).get('record') === '1') {
  recordAt(window, 'window↓', true);
  recordAt(document, 'document↓', true);
  recordAt(document, 'document↑', false);
  recordAt(window, 'window↑', false);
}
