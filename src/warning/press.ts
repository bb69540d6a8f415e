import type { Decision } from '../messages.ts';

/** Set on every button of the dialog: the decision it stands for. */
export const DECISION = 'data-decision';

export type PressParts = {
  /** False while a decision may not be taken yet. */
  isOpen: (decision: Decision) => boolean;
  answer: (decision: Decision) => void;
};

const buttonOf = (event: Event): HTMLButtonElement | undefined =>
  (event.target instanceof Element && event.target.closest<HTMLButtonElement>(`button[${DECISION}]`)) ||
  undefined;

const decisionOf = (button: HTMLButtonElement): Decision => button.getAttribute(DECISION) as Decision;

const isPressKey = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';

/**
 * Turns presses on the dialog's buttons into one decision. A press counts only if the person made it (trusted), if it
 * began and ended on the same button, and if the button was open when it began: a key held down since before the
 * dialog, the second half of a double click and a script of the page all decide nothing. Escape is the safe choice.
 *
 * Keys decide when they are let go, so that no half of the key press is left for the page.
 */
export function listenForPress(dialog: HTMLDialogElement, parts: PressParts, signal: AbortSignal): void {
  let began: HTMLButtonElement | 'escape' | undefined;

  const begin = (button: HTMLButtonElement | undefined): void => {
    began = button && parts.isOpen(decisionOf(button)) ? button : undefined;
  };
  const end = (button: HTMLButtonElement | undefined): void => {
    if (button && button === began) parts.answer(decisionOf(button));
    began = undefined;
  };
  const listen = <Name extends keyof HTMLElementEventMap>(
    type: Name,
    heard: (event: HTMLElementEventMap[Name]) => void,
  ): void => dialog.addEventListener(type, (event) => event.isTrusted && heard(event), { signal });

  listen('pointerdown', (event) => begin(event.button === 0 ? buttonOf(event) : undefined));
  listen('mousedown', (event) => {
    if (event.detail > 1) began = undefined;
  });
  listen('click', (event) => {
    // Assistive technology clicks without a pointer and without a key; keys never come here, see below.
    if (event.detail === 0 && began === undefined) begin(buttonOf(event));
    end(buttonOf(event));
  });
  listen('keydown', (event) => {
    const button = isPressKey(event) ? buttonOf(event) : undefined;
    if (!button && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.repeat) return;
    if (button) begin(button);
    else began = 'escape';
  });
  listen('keyup', (event) => {
    if (event.key === 'Escape' && began === 'escape') return parts.answer('cancel');
    if (!isPressKey(event) || !buttonOf(event)) return;
    event.preventDefault();
    end(buttonOf(event));
  });
}
