import './site-log.ts';

/** The page's very first script: whatever a page can see of an event, it sees here. */
const TYPES = [
  'pointerdown pointerup pointercancel mousedown mouseup click auxclick dblclick contextmenu',
  'touchstart touchend touchcancel keydown keypress keyup beforeinput input compositionstart compositionend',
  'focusin focusout submit change paste drop scroll message',
].flatMap((types) => types.split(' '));

window.__site = { acts: [], events: [], ready: false, removePost: () => {} };

const nameOf = (target: EventTarget | null): string => {
  if (!(target instanceof Element)) return target === document ? 'document' : 'window';
  const marked = target.closest('[data-testid]');
  return `${target.tagName.toLowerCase()}@${marked?.getAttribute('data-testid') ?? ''}`;
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
