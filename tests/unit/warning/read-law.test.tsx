import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Dialog } from '../../../src/warning/dialog.tsx';
import { byHand, click } from './inside.ts';
import { question } from './samples.ts';

afterEach(cleanup);

const show = () => {
  const readLaw = vi.fn();
  render(<Dialog question={question({ readLaw })} seenMs={0} />);
  return {
    readLaw,
    button: screen.getByRole('button', { name: 'Buka di buku saku: SKB 2022 · disiplin no. 6' }),
  };
};

describe('the way into the handbook', () => {
  test('opens the prohibition that is named', () => {
    const { readLaw, button } = show();
    click(button);
    expect(readLaw).toHaveBeenCalledExactlyOnceWith('skb-2022/ds-6');
  });

  test('is no answer: nothing in it decides', () => {
    expect(show().button.hasAttribute('data-decision')).toBe(false);
  });

  test('does not hear a script, nor the second half of a double click', () => {
    const { readLaw, button } = show();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    byHand(button, 'click', { detail: 2 });
    expect(readLaw).not.toHaveBeenCalled();
  });

  test('is left out where there is no handbook to open', () => {
    render(<Dialog question={question()} seenMs={0} />);
    expect(screen.queryByRole('button', { name: /Buka di buku saku/ })).toBeNull();
  });
});
