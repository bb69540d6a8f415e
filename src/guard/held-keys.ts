/**
 * Keys that are down although the page has not seen them go down: the key of a held act, and keys pressed in our own
 * dialog. Their repeats, `keypress` and `keyup` must not reach the page either, however long a key is kept down.
 */
export class HeldKeys {
  readonly #down = new Set<string>();
  #goingDown: Event | undefined;

  /** Hears every event first: which key goes down now. */
  note(event: Event): void {
    if (event.type === 'keydown' && !isUnderWay(this.#goingDown)) this.#goingDown = event;
  }

  /** Remembers the key of a `keydown` that the page does not see; other events mean nothing here. */
  hold(event: Event): void {
    if (event.type !== 'keydown') return;
    this.#down.add(idOf(event));
    // A site may press a key once more in its editor: the first press must not go on to a button of the dialog.
    const first = this.#goingDown;
    if (first !== event && isUnderWay(first) && idOf(first) === idOf(event)) first.preventDefault();
  }

  /** True when the page must not see `event`, because it has not seen the key go down. */
  swallows(event: Event): boolean {
    if (!isKey(event)) return false;
    const id = idOf(event);
    if (!this.#down.has(id)) return false;
    if (event.type === 'keydown' && !event.repeat) {
      this.#down.delete(id);
      return false;
    }
    if (event.type === 'keyup') this.#down.delete(id);
    return true;
  }

  /** Hears a key inside our own dialog, where it is never swallowed. */
  hearOurs(event: Event): void {
    this.hold(event);
    if (event.type === 'keyup') this.#down.delete(idOf(event));
  }
}

const isUnderWay = (event: Event | undefined): event is Event =>
  (event?.eventPhase ?? Event.NONE) !== Event.NONE;

const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

/** The physical key; scripts and some keyboards give only the character. */
const idOf = (event: Event): string => {
  const { code, key } = event as KeyboardEvent;
  return code || key;
};
